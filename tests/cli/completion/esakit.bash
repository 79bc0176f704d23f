# esakit completion for bash: put it where bash-completion looks, or eval it in ~/.bashrc
_esakit() {
  local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words word operation=''
  local prefix=''
  # bash splits a word at its =, unless it was told not to.
  if [[ $cur == = ]]; then cur=''; elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD - 2]}; fi
  if [[ $cur == --*=* ]]; then previous=${cur%%=*}; prefix=$previous=; cur=${cur#*=}; fi
  _esakit_reply
  [[ $prefix ]] && COMPREPLY=("${COMPREPLY[@]/#/$prefix}")
}
_esakit_reply() {
  for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in
    get | call) command=$word; break ;;
    esac
  done
  case "$command $previous" in
    'get --out') COMPREPLY=($(compgen -d -- "$cur")); return ;;
    'get --id') COMPREPLY=(); return ;;
    'get --host') COMPREPLY=(); return ;;
    'get --format') COMPREPLY=($(compgen -W 'table json' -- "$cur")); return ;;
  esac
  case $command in
    '') words='get call help --help --version' ;;
    get) words='--pem --out --id --host --format --help' ;;
    call) words='GetSite ListSites --param --help' ;;
  esac
  if [[ $command == call || $command == explain ]]; then
    for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
      [[ $word == [A-Z]* ]] && { operation=$word; break; }
    done
    if [[ $operation && $command == call && $cur == -* ]]; then
      words+=" $(esakit completion --parameters "$operation" 2> /dev/null | sed 's/^/--/')"
    elif [[ $operation && $previous == --param ]]; then
      words=$(esakit completion --parameters "$operation" 2> /dev/null | sed 's/$/=/')
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _esakit esakit
