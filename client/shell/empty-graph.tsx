/** Nothing is loaded yet: what to do, in two commands. */
export const EmptyGraph = () => (
  <div className="graph-area empty-graph">
    <div>
      <h2>Nothing is here yet</h2>
      <p>Colloquy reads the pages that meetings leave behind. Give it one, from a terminal in its folder:</p>
      <pre>
        <code>npm run colloquy -- ingest https://example.org/your-meeting.html</code>
      </pre>
      <p>or load the two meetings that come with it:</p>
      <pre>
        <code>npm run colloquy -- ingest examples/modl-2025.txt examples/modl-2024.html</code>
      </pre>
      <p>Then reload this page.</p>
    </div>
  </div>
);
