import { useRouter } from '@tanstack/react-router';
import { ErrorState } from '../../ui/states.tsx';

/** A page that could not be drawn, for example because a newer version was installed and its old chunk is gone. */
export const RouteError = ({ error }: { readonly error: unknown }) => {
  const router = useRouter();
  const isOldChunk = error instanceof TypeError && /import|module/i.test(error.message);
  return <ErrorState error={error} retry={() => (isOldChunk ? location.reload() : void router.invalidate())} />;
};
