// Loaded into the process of a server that a test starts: tells the test what the server keeps in memory.
const { gc } = globalThis;

process.on("message", (question) => {
  if (question !== "heap") return;
  gc?.();
  gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
// The server lives as long as its client wants, not as long as this can be asked.
process.channel?.unref();
