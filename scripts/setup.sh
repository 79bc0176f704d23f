# To be sourced: the workspace from nothing but Node 20 and npm. It brings its own pnpm and, on Linux, its own Node 24.
export NO_COLOR="${NO_COLOR-1}" TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1 npm_config_update_notifier=false
pnpm_version="$(sed -n 's/.*"packageManager": "pnpm@\([^"]*\)".*/\1/p' package.json)"
PATH="$(npx --yes --package="pnpm@$pnpm_version" -c 'dirname "$(command -v pnpm)"' 2>/dev/null):$PWD/node_modules/.bin:$PATH"
export PATH
log="$(mktemp)"
pnpm install --frozen-lockfile --reporter=append-only >"$log" 2>&1 || {
  cat "$log"
  exit 1
}
rm -f "$log"
# Set by what vitest runs in: on macOS no newer Node comes with the packages, and its own errors name no remedy.
if [ -n "${needs_node-}" ] && ! node -e '
  const [[major, minor], [leastMajor, leastMinor]] = [process.versions.node, process.argv[1]].map((version) =>
    version.split(".").map(Number));
  process.exit(major > leastMajor || (major === leastMajor && minor >= leastMinor) ? 0 : 1);
' "$needs_node"; then
  echo "This needs Node $needs_node or later, and $(node --version) is first on your PATH: put a newer one before it." >&2
  exit 2
fi
turbo run build --output-logs=errors-only
