/** What the search box understands beside plain words: one line, folded until it is wanted. */

export const SearchHelp = () => (
  <details className="facet-fold">
    <summary>What can be typed</summary>
    <p className="quiet">
      <code>"words in quotes"</code> stand together, <code>-word</code> must not be there, <code>word^3</code> counts
      three times. A mistyped word is searched as the one that was meant.
    </p>
  </details>
);
