/** Nothing is loaded yet: what to do, in commands. */
export const EmptyGraph = () => (
  <div className="graph-area empty-graph">
    <div>
      <h2>Nothing is here yet</h2>
      <p>
        Colloquy reads the pages that meetings leave behind. Stop it with Ctrl+C, and give it a page from a terminal in
        its folder:
      </p>
      <pre>
        <code>npm run colloquy -- ingest https://example.org/your-meeting.html</code>
      </pre>
      <p>Then start it again. Without a page, this loads the two meetings that come with it:</p>
      <pre>
        <code>npm start</code>
      </pre>
    </div>
  </div>
);
