#!/usr/bin/env bash
# Packs every package and uses the tarballs in every way that a user does. Words choose among the steps:
#
#     bash scripts/check-packages.sh [types | bundled | gates | …]
set -euo pipefail
cd "$(dirname "$0")/.."
node tests/consumer/check.mjs "$@"
