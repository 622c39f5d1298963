/** What the numbers of themes mean: for the tool that lists them and the details of one. */

export const ThemeNumbers = () => (
  <details className="theme-numbers">
    <summary>What the numbers mean</summary>
    <dl className="theme-meanings">
      <dt>Stability</dt>
      <dd>
        The sentences of every talk are halved at random, many times, and each half is grouped anew. Stability is how
        much of the theme such a group shares with it, on average: 1 when every half shows exactly these talks together.
        Chance is what groups reach when the same sentences are dealt to the talks at random; a theme lies above that.
      </dd>
      <dt>Beside a talk</dt>
      <dd>
        Which part of its likeness to its nearest talks, at most ten, goes to talks of the theme: “at its core” from
        0.80 on, “within” from 0.50 on, else “at its edge”.
      </dd>
      <dt>Beside a topic</dt>
      <dd>
        Which part of the talks that use it are in the theme. Listed are at most ten topics that many talks of the theme
        use and few others do.
      </dd>
    </dl>
  </details>
);
