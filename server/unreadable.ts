/** Requests that Node cannot even parse get the one error body too, written by hand: there is no response object yet. */
import type { Socket } from 'node:net';
import { PROBLEM_TYPE, ProblemError } from '../contract/problem.ts';

const PROBLEMS: Record<string, { slug: string; title: string; status: number; detail: string }> = {
  HPE_HEADER_OVERFLOW: {
    slug: 'address-too-long',
    title: 'Request header fields too large',
    status: 431,
    detail: 'The address or the headers are too long. A long text goes to POST /api/similar.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    slug: 'too-slow',
    title: 'Request timeout',
    status: 408,
    detail: 'The request did not arrive in time.',
  },
};
const NOT_HTTP = { slug: 'not-http', title: 'Bad request', status: 400, detail: 'This is not a request of HTTP/1.1.' };

/** For the server's `clientError`: answers and hangs up. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { problem } = new ProblemError(PROBLEMS[error.code ?? ''] ?? NOT_HTTP);
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
