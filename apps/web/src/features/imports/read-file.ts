const MAX_MEGABYTES = 25;
const BYTES = 1024 * 1024;

export type Refused = { readonly reason: 'tooLarge' | 'wrongKind'; readonly megabytes: string };

/** What can be told before a byte is read. */
export const refusalOf = ({ name, size }: Pick<File, 'name' | 'size'>): Refused | undefined => {
  const megabytes = (size / BYTES).toFixed(1);
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(name)) return { reason: 'wrongKind', megabytes };
  return size > MAX_MEGABYTES * BYTES ? { reason: 'tooLarge', megabytes } : undefined;
};

/** The content as base64, as the contract carries it. */
export const readAsBase64 = (file: File, onProgress: (done: number, total: number) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
