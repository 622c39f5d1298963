/** The address that a calendar follows. */
import { describe, expect, it } from 'vitest';
import { subscriptionTo } from '../../../client/leave/subscription.ts';
import { exportingApi, MOST_NAMED } from '../../../contract/exporting.ts';

const asked = (address: string) =>
  exportingApi.exportGraph.query.parse(Object.fromEntries(new URL(address).searchParams.entries()));

describe('the address of a calendar', () => {
  it('is one that the server takes, for any program and for the one of the reader', () => {
    const { address, webcal } = subscriptionTo('https://colloquy.example.org', ['meeting:rivers', 'person:ana'])!;
    expect(asked(address)).toMatchObject({ format: 'icalendar', of: [expect.any(String), expect.any(String)] });
    expect(webcal).toBe(address.replace('https:', 'webcal:'));
  });

  it('names nothing where all talks are meant', () => {
    expect(subscriptionTo('http://a.example', null)!.address).toBe('http://a.example/api/export?format=icalendar');
  });

  it('stays short enough for a calendar, and is none where it would name more than an address can', () => {
    const ids = Array.from({ length: MOST_NAMED }, (_, at) => `talk:${'a long title '.repeat(9)}/${at}`);
    expect(subscriptionTo('https://a.example', ids)!.address.length).toBeLessThan(2_500);
    expect(subscriptionTo('https://a.example', [...ids, 'talk:one/more'])).toBeNull();
    expect(subscriptionTo('https://a.example', [])).toBeNull();
  });

  it.each([
    ['http://localhost:4317', true],
    ['http://127.0.0.1:4317', true],
    ['http://[::1]:4317', true],
    ['https://localhost.example.org', false],
    ['http://192.168.1.7:4317', false],
  ])('knows whether others reach %s', (origin, here) => {
    expect(subscriptionTo(origin, null)!.here).toBe(here);
  });
});
