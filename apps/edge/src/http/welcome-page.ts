/** The page at the edge's address when there is no web client to serve. */
export const welcomePage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lifegrid</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
pre { background: #8882; padding: .75rem 1rem; overflow-x: auto }</style>
<h1>Lifegrid</h1>
<p>A life from birth to death on a clock of your own, and a cluster that keeps it running when nodes fail.
This is one of its edges: clients connect here by WebSocket.</p>
<h2>Play</h2>
<p>The web client is not built here. <code>npm start</code> builds it, and so does <code>node apps/web/build/build.ts</code>; then restart this edge.
Or play in a terminal, in the project's folder:</p>
<pre>npx lifegrid play</pre>
<h2>Write a client</h2>
<p><code>POST /api/guest</code> answers <code>{ userID, token, expiresIn }</code>. Open a WebSocket on this address and send</p>
<pre>{ "type": "init", "userID": "…", "token": "…" }</pre>
<p>Every message is described in <code>docs/WEBSOCKET_CONTRACT.md</code>.</p>
</html>
`
