#!/usr/bin/env bash
# Changes the sources of a package, one place at a time, and tells which changes its tests don't notice. It takes from
# minutes to hours, and goes on where it was interrupted; a sample takes minutes.
#   npm run mutate core                              a whole package, or explorer
#   npm run mutate core -- --mutate packages/core/src/util/int64.ts
#   npm run mutate core -- --sample 100              100 changes, drawn by chance
#   ESAKIT_SEED=7 npm run mutate core -- --sample 100    those that were drawn when 7 was on the screen
set -euo pipefail
cd "$(dirname "$0")/.."
export ESAKIT_MUTATE="${1:?which package: core, node, x509, cli, explorer, ...}"
shift
if [[ "${1-}" == --sample ]]; then
  [[ "${2-}" =~ ^[1-9][0-9]{0,4}$ ]] || {
    echo "mutate: expected a number of changes after --sample, received ${2-nothing}" >&2
    exit 2
  }
  export ESAKIT_MUTATE_SAMPLE="$2" ESAKIT_SEED="${ESAKIT_SEED:-$RANDOM}"
  shift 2
fi
needs_node=24.15 source scripts/setup.sh
stryker run "$@"
