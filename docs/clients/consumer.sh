#!/usr/bin/env bash
# Keeps a copy of the quantities in bins, from the published events alone, and survives being killed at any moment.
# Needs curl and jq.
#
#   LEDGER=http://localhost:8080 LEDGER_USER=admin LEDGER_PASSWORD=... ./consumer.sh bins.json [--once]
#   ./consumer.sh bins.json --print
#
# The file holds the cursor and the quantities in millionths, which are whole numbers, so that sums are exact up to nine
# thousand million units. With --once it ends when there are no more events; --print shows item, lot, bin and quantity.
set -euo pipefail

file=${1:?usage: consumer.sh <file> [--once|--print]}
mode=${2:-}
ledger=${LEDGER:-http://localhost:8080}

add_up='
def millionths:
  startswith("-") as $below | ltrimstr("-") | split(".")
  | (.[0] + ((.[1] // "") + "000000")[0:6] | tonumber) * (if $below then -1 else 1 end);
def parts:
  .data as $data
  | (($data.changes // []) + ($data.portions // []) | .[]
      | {bin: ([$data.item, $data.lotNumber // "", .bin] | join("\t")), quantity: (.quantity | millionths)}),
    ($data.portion // empty
      | {bin: ([$data.item, "", .bin] | join("\t")), quantity: -(.quantity | millionths)});
.[0] as $kept | .[1] as $page
| reduce ($page.entries[] | parts) as $part ($kept; .bins[$part.bin] = (.bins[$part.bin] // 0) + $part.quantity)
| .cursor = $page.next'

show='
def decimal:
  (if . < 0 then "-" else "" end) as $sign | (if . < 0 then -. else . end)
  | (. / 1000000 | floor) as $whole | (. - $whole * 1000000 | tostring) as $rest
  | $sign + ($whole | tostring)
    + (("000000"[($rest | length):] + $rest | sub("0+$"; "")) as $decimals | if $decimals == "" then "" else "." + $decimals end);
.bins | to_entries | map(select(.value != 0)) | sort_by(.key)[] | .key + "\t" + (.value | decimal)'

if [ "$mode" = --print ]; then
  exec jq -r "$show" "$file"
fi

# Whole and on disk before it takes the place of the one before: cursor and quantities change together.
keep() {
  sync "$file.new"
  mv -f "$file.new" "$file"
}

[ -s "$file" ] || { echo '{"cursor": "", "bins": {}}' > "$file.new"; keep; }
page=$(mktemp)
trap 'rm -f "$page"' EXIT

while true; do
  cursor=$(jq -r .cursor "$file")
  wait=20
  [ "$mode" = --once ] && wait=0
  status=$(curl -sS -o "$page" -w '%{http_code}' -G "$ledger/api/v1/events" \
    -u "${LEDGER_USER:-admin}:${LEDGER_PASSWORD:-}" \
    -d limit=500 -d "wait=$wait" ${cursor:+--data-urlencode "after=$cursor"} --max-time 60) || status=000
  case $status in
    200) ;;
    4*) echo "refused: $(cat "$page")" >&2; exit 1 ;;
    *) echo "the ledger does not answer ($status); trying again" >&2; sleep 1; continue ;;
  esac
  if [ "$(jq -r .next "$page")" = "$cursor" ]; then
    [ "$mode" = --once ] && exit 0
    continue
  fi
  jq -c -s "$add_up" "$file" "$page" > "$file.new"
  keep
done
