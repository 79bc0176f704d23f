#compdef esakit
# esakit completion for zsh: save it as _esakit in a directory of $fpath
_esakit() {
  local -a commands=(
    'get:Get a site’s certificate\: one'
    'call:Call'
    'help:Show help'
  )
  local line state
  _arguments -C '(-h --help)'{-h,--help}'[Show help]' '(-V --version)'{-V,--version}'[Show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
        get) _arguments '--pem[Print the \[PEM\] only]' '--out[Write the host’s files\: there]:directory:_files -/' '*--id[An id]:value: ' '--host[A host]:value: ' '--format[table, json]:value:(table json)' '--help[Show help]' ;;
        call) _arguments '*--param[A parameter]:value: ' '--help[Show help]' '1:argument:(GetSite ListSites)' '*:parameter:_esakit_parameters' ;;
        help) _describe command commands ;;
      esac ;;
  esac
}
_esakit_parameters() {
  local -a names=(${(f)"$(esakit completion --parameters "$words[2]" 2> /dev/null)"})
  compadd -- --${^names}
}
if [ "$funcstack[1]" = _esakit ]; then _esakit "$@"; else compdef _esakit esakit; fi
