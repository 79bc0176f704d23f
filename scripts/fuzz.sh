#!/usr/bin/env bash
# Gives the parsers random input: all of them, or those that are named.
#   npm run fuzz                             half a minute each
#   npm run fuzz json der -- --seconds 600
#   npm run fuzz json -- --seed 7            as it was when 7 was on the screen
set -euo pipefail
cd "$(dirname "$0")/.."
needs_node=24.15 source scripts/setup.sh
exec node scripts/fuzz.mjs "$@"
