/** A sentence of the server: what an answer leaves out, and why. */

/** Commands stand between backticks in the server's sentences. */
export const Sentence = ({ text }: { text: string }) =>
  text.split('`').map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : <span key={i}>{part}</span>));

export const Note = ({ text }: { text: string }) => (
  <p className="note">
    <Sentence text={text} />
  </p>
);
