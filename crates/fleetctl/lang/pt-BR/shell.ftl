# Saída para programas, configurações, preenchimento automático.

## Config

shell-config-built-in = embutido
shell-config-example-head =
    Configurações do fleetctl: o que as opções valem quando ninguém as digita. Uma opção vale mais
    que o ambiente, este mais que o perfil escolhido, e este mais que estes padrões.
    fleetctl config show diz o que vale, e por quê.
shell-config-example-profiles = Um perfil, escolhido com { $option }. Vale mais que os padrões.
shell-config-exists = { $file } já existe; fica como está
shell-config-missing = não existe
shell-config-name = configuração
shell-config-no-home = não há diretório pessoal em que guardar as configurações
shell-config-no-home-hint = informe { $option }
shell-config-project = desta pasta
shell-config-secret = definido, não mostrado
shell-config-source = origem
shell-config-told = o único, como informado
shell-config-user = do usuário
shell-config-value = valor
shell-config-variable = variável
shell-config-written = gravado: { $file }

## Manual

shell-man-written = { $pages ->
    [one] { $pages } página do manual está em { $folder }
   *[other] { $pages } páginas do manual estão em { $folder }
}

## Query

shell-query-arguments = caractere { $character }: { $function }() recebe { $takes } argumentos
shell-query-function = caractere { $character }: não há função { $function }()
shell-query-nothing = a consulta não encontra nada
shell-query-step = caractere { $character }: o passo de uma fatia não pode ser 0
shell-query-syntax = caractere { $character }: { $why }
shell-query-type = caractere { $character }: o argumento { $argument } de { $function }() deve ser { $expected }, aqui é { $found }
shell-query-wrong = a expressão de --query não funciona: { $why }

## Settings

shell-settings-known = existem: { $names }
shell-settings-near = seria { $near }?
shell-settings-no-fleet = as configurações não têm o perfil { $fleet }
shell-settings-no-fleets = não há nenhum; um perfil começa com { $section }
shell-settings-project = um arquivo na pasta atual não pode definir { $name }: isso levaria os comandos a outro lugar
shell-settings-project-local = um arquivo na pasta atual não pode desligar local: isso levaria os comandos à AWS
shell-settings-section = { $section } deve ser uma seção entre colchetes
shell-settings-text = { $name } deve ser um texto, como { $example }
shell-settings-texts = { $name } deve ser uma lista de textos, como { $example }
shell-settings-toml = isto não é TOML: { $why }
shell-settings-trust = se você confia nele, informe { $command }
shell-settings-truth = { $name } deve ser true ou false
shell-settings-unknown = não há configuração { $name }
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }, linha { $line }: { $what }
