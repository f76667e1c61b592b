#!/bin/sh
# Who is Viktor Orlan, and how is he connected to whom? Asked with curl and jq.
#   sh lookup.sh "Viktor Orlan" "Northern Front" [http://127.0.0.1:8000]
set -eu
service=${3:-http://127.0.0.1:8000}

# A name may mean nobody (404) or several (300): both answers say what to do.
curl -sS --fail-with-body -G "$service/v1/entities" --data-urlencode "q=$1" --data-urlencode limit=1 |
  jq -r '.items[].entity | "\(.name) (\(.type)) stands in \(.documents) articles"'

curl -sS --fail-with-body -G "$service/v1/connections" --data-urlencode "from=$1" --data-urlencode "to=$2" |
  jq -r '.paths[] | ([.entities[].name] | join(" · ")), "  \(.why)"'
