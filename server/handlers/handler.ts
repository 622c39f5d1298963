/** What a handler is: parsed input in, an answer of the contract out. It knows no HTTP. */
import type { Endpoint, Input, Output } from '../../contract/endpoint.ts';
import type { ReadOptions } from '../../cypher/store.ts';
import type { AppParts } from '../parts.ts';

/** What handlers are made of. */
export type HandlerParts = Pick<AppParts, 'store' | 'embedder' | 'version'>;

/** How a handler asks the store: with the time limit of a query, and no longer than the caller waits. */
export type Asked = Required<ReadOptions>;

export type Handler<E extends Endpoint> = (input: Input<E>, asked: Asked) => Promise<Output<E>>;
