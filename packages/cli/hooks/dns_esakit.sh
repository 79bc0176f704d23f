#!/usr/bin/env sh
# DNS-01 for acme.sh through ESA's DNS: put this file into ~/.acme.sh/dnsapi/, and esakit on the PATH.
#
#   acme.sh --issue --dns dns_esakit -d example.com -d '*.example.com'
#
# Credentials are those of esakit, from the environment.

# Usage: dns_esakit_add _acme-challenge.example.com VALUE
dns_esakit_add() {
  esakit dcv hook present --yes -- "$1" "$2"
}

# Usage: dns_esakit_rm _acme-challenge.example.com VALUE
dns_esakit_rm() {
  esakit dcv hook cleanup --yes -- "$1" "$2"
}
