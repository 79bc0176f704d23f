#!/usr/bin/env bash
# Everything that must hold, from a fresh clone on a machine with only Node 20 and npm.
set -euo pipefail
cd "$(dirname "$0")/.."
export CI="${CI:-}"
started=$SECONDS
step() { printf '\n=== %s (%ss)\n' "$*" "$((SECONDS - started))"; }
mkdir -p .artifacts

# Chromium comes from Debian, while pnpm fetches the rest. Elsewhere, CHROMIUM_PATH names one, or its tests are skipped.
chromium=''
if ! command -v chromium >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  (
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium
  ) >.artifacts/chromium.log 2>&1 &
  chromium=$!
fi

step 'install and build'
needs_node=24.15 source scripts/setup.sh
node --version

step 'what is written from spec/'
node scripts/operations/main.ts --check

step 'what the packages export, by the reports in etc/'
node docs/tools/api-report.mjs --check

step 'format, lint, unused code'
oxfmt --check
oxlint
knip

step 'types'
npm run --silent typecheck

if [ -n "$chromium" ] && ! wait "$chromium"; then
  cat .artifacts/chromium.log
  exit 1
fi

step 'tests and coverage'
vitest run --coverage --reporter=dot --reporter=json --outputFile.json=.artifacts/tests.json

step 'the documents and the reference, with their links'
node docs/tools/build.mjs | tail -20

step 'size'
size-limit

step 'packages as a user gets them'
bash scripts/check-packages.sh

step 'one suite on every runtime'
node scripts/conformance.mjs

step 'the demo'
node scripts/demo.mjs | tail -4

step 'done'
node scripts/count-tests.mjs
