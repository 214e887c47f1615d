/*
 * The shells ask the program itself what may follow, so nothing is listed twice. A line of an answer is a value, a tab
 * and what it means. Where the program has nothing to say, file names are completed. A word of the line goes to the
 * program as it is and never through `eval`: it may be anything, a client's name too.
 */

const bash = `_koordinace() {
  local value about
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    COMPREPLY+=("$value")
  done < <("$1" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _koordinace koordinace
`;

const zsh = `#compdef koordinace
_koordinace() {
  local line
  local -a found
  for line in "\${(@f)$("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n "$line" ]] && found+=("\${\${line//:/\\\\:}/$'\\t'/:}")
  done
  if (( \${#found} )); then _describe 'koordinace' found; else _files; fi
}
if [[ "\${funcstack[1]}" == _koordinace ]]; then _koordinace "$@"; else compdef _koordinace koordinace; fi
`;

const fish = `function __koordinace_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found ($words[1] complete -- $words[2..-1] 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c koordinace -f -a '(__koordinace_complete)'
`;

/** Completion scripts by shell (doplňování příkazů). */
export const shells = { bash, zsh, fish } as const satisfies Record<string, string>;
