#!/usr/bin/env bash
# 100,000 calls over loopback connections while one of twenty requests fails: each has to end, with its own answer or with
# an error of ours, and nothing may stay behind. It takes a minute or two.
#   npm run soak
#   npm run soak -- 1000000         as many calls
#   ESAKIT_SEED=7 npm run soak      with the faults of that seed
set -euo pipefail
cd "$(dirname "$0")/.."
calls="${1:-100000}"
[[ "$calls" =~ ^[1-9][0-9]{2,7}$ ]] || {
  echo "soak: expected a number of calls from 100 to 99999999, received $calls" >&2
  exit 2
}
needs_node=24.15 source scripts/setup.sh
ESAKIT_SOAK_CALLS="$calls" exec vitest run --project sockets tests/soak
