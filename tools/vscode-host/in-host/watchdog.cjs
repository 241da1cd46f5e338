// Stands in for native-watchdog, which ends an extension host whose parent hangs. The extension host looks for its
// parent once a second by itself; the native module only adds the case that its own loop is stuck.
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
