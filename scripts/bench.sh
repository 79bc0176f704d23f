#!/usr/bin/env bash
# Measures calls over loopback against the official SDK, on every Node of the matrix, Bun and Deno, and writes
# benchmarks/RESULTS.md. It takes about ten minutes, on a machine that has nothing else to do.
#   npm run bench
#   npm run bench -- 2000 3         2,000 calls a measurement, 3 rounds
set -euo pipefail
cd "$(dirname "$0")/.."
needs_node=24.15 source scripts/setup.sh
exec node benchmarks/run.mjs "$@"
