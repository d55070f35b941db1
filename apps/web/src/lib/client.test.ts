import { getPerson, listPeople, removeSecondFactor, revokeOtherSignIns, updatePerson } from '@viceversa/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, call, fill } from './client.ts';

const personId = '01900000-0000-7000-8000-000000000001';
const answer = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(JSON.stringify(body), { status, headers })));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fill', () => {
  it('puts path parameters into the path, escaped', () => {
    expect(fill(getPerson, { personId: 'a/b' }).url).toBe('/api/people/a%2Fb');
  });

  it('puts what is left of a read into the query and leaves out what is empty', () => {
    const { url, body } = fill(listPeople, { q: 'Zoë & co', department: undefined, site: '', limit: 50 });
    expect(url).toBe('/api/people?q=Zo%C3%AB+%26+co&limit=50');
    expect(body).toBeUndefined();
  });

  it('puts what is left of a write into the body, without the path parameters', () => {
    const { url, body } = fill(updatePerson, { personId, version: 3, jobTitle: null });
    expect(url).toBe(`/api/people/${personId}`);
    expect(JSON.parse(body ?? '')).toEqual({ version: 3, jobTitle: null });
  });

  it('sends a body with a deletion only when there is something to say', () => {
    expect(fill(revokeOtherSignIns, {}).body).toBeUndefined();
    expect(fill(removeSecondFactor, { code: '123456' }).body).toBe('{"code":"123456"}');
  });
});

describe('call', () => {
  it('answers what the server answered', async () => {
    answer(200, { items: [], next: null, total: 0 });
    expect(await call(listPeople, {})).toEqual({ items: [], next: null, total: 0 });
  });

  it('gives each write a key of its own', async () => {
    const keys = new Set<unknown>();
    for (const _ of [1, 2]) {
      answer(200, { done: true });
      await call(revokeOtherSignIns, {});
      keys.add(new Headers(vi.mocked(fetch).mock.calls[0]?.[1]?.headers).get('idempotency-key'));
    }
    expect(keys.size).toBe(2);
    expect([...keys].every((key) => /^[0-9a-f]{32}$/.test(String(key)))).toBe(true);
  });

  it('carries code, parameters, fields and the number of the request in its error', async () => {
    const fields = [{ path: 'jobTitle', code: 'too_long', limit: 120 }];
    answer(400, { code: 'invalid_input', fields }, { 'x-request-id': 'r-7' });
    const error = await call(updatePerson, { personId, version: 1 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'invalid_input', status: 400, fields, requestId: 'r-7' });
  });

  it('says internal when a proxy answers with a page instead of a problem', async () => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('<h1>Bad gateway</h1>', { status: 502 })));
    await expect(call(listPeople, {})).rejects.toMatchObject({ code: 'internal', status: 502 });
  });

  it('says offline when no answer comes', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    await expect(call(listPeople, {})).rejects.toMatchObject({ code: 'offline' });
  });

  it.each([
    ['not_signed_in', '/sign-in'],
    ['recent_sign_in_needed', '/confirm'],
    ['second_factor_needed', '/second-factor'],
  ])('leaves for the page that mends %s and remembers where it was', async (code, page) => {
    answer(401, { code });
    const assign = vi.fn();
    vi.stubGlobal('location', { pathname: '/people', search: '?q=a', assign });
    void call(listPeople, {});
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith(`${page}?next=%2Fpeople%3Fq%3Da`));
  });

  it('stays where it is when a code was wrong', async () => {
    answer(401, { code: 'sign_in_failed' });
    await expect(call(removeSecondFactor, { code: '000000' })).rejects.toMatchObject({ code: 'sign_in_failed' });
  });
});
