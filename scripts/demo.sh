#!/usr/bin/env bash
# From a fresh clone to a certificate fetched over a signed, validated request.
set -euo pipefail
cd "$(dirname "$0")/.."
echo 'Installing and building (about half a minute the first time) …'
source scripts/setup.sh
exec node scripts/demo.mjs
