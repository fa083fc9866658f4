#!/bin/sh
# Starts the command that this processor runs: eng/publish-tool.sh puts this file beside both. ARTICLEKIT_CPUINFO is for its test.
folder=$(dirname "$(readlink -f "$0")")
while read -r name rest; do
    if [ "$name" = flags ]; then
        flags=" $rest "
        break
    fi
done 2>/dev/null < "${ARTICLEKIT_CPUINFO:-/proc/cpuinfo}"

program=articlekit-v4
for flag in avx2 bmi2 fma avx512f avx512bw avx512cd avx512dq avx512vl; do
    case ${flags-} in
        *" $flag "*) ;;
        *) program=articlekit-portable ;;
    esac
done

exec "$folder/$program" "$@"
