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
turbo run build --output-logs=errors-only
