/** Branded scopes. Only the kernel mints them, so a read that forgot its organization does not compile. */
declare const organizationBrand: unique symbol;
export type OrganizationId = string & { readonly [organizationBrand]: true };

/** For the kernel, jobs and tests: the id comes from a sign-in, a link or a job's payload, never from a request. */
export const organizationScope = (id: string): OrganizationId => id as OrganizationId;
