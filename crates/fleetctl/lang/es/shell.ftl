# Output for programs, settings, completions.

## Config

shell-config-built-in = de fábrica
shell-config-example-head =
    Ajustes de fleetctl: el valor de las opciones que nadie escribe. Una opción tiene prioridad
    sobre el entorno, este sobre el perfil elegido, y este sobre estos valores predeterminados.
    fleetctl config show dice lo que rige, y por qué.
shell-config-example-profiles = Un perfil, que se elige con { $option }. Tiene prioridad sobre los valores predeterminados.
shell-config-exists = { $file } ya existe; queda como está
shell-config-missing = no existe
shell-config-name = ajuste
shell-config-no-home = no hay ningún directorio personal en el que guardar ajustes
shell-config-no-home-hint = indicar { $option }
shell-config-project = de esta carpeta
shell-config-secret = definido, no se muestra
shell-config-source = origen
shell-config-told = el único, según lo indicado
shell-config-user = del usuario
shell-config-value = valor
shell-config-variable = variable
shell-config-written = escrito: { $file }

## Manual

shell-man-written = { $pages ->
    [one] una página del manual está en { $folder }
   *[other] { $pages } páginas del manual están en { $folder }
}

## Query

shell-query-arguments = carácter { $character }: { $function }() admite { $takes } argumentos
shell-query-function = carácter { $character }: no existe la función { $function }()
shell-query-nothing = la consulta no encuentra nada
shell-query-step = carácter { $character }: el paso de un segmento no puede ser 0
shell-query-syntax = carácter { $character }: { $why }
shell-query-type = carácter { $character }: el argumento { $argument } de { $function }() debe ser { $expected }, aquí es { $found }
shell-query-wrong = la expresión de --query no funciona: { $why }

## Settings

shell-settings-known = existen: { $names }
shell-settings-near = ¿quizá { $near }?
shell-settings-no-fleet = los ajustes no tienen el perfil { $fleet }
shell-settings-no-fleets = no tienen ninguno; un perfil empieza con { $section }
shell-settings-project = un archivo de la carpeta actual no puede decir { $name }: llevaría los comandos a otro lugar
shell-settings-project-local = un archivo de la carpeta actual no puede desactivar local: llevaría los comandos a AWS
shell-settings-section = { $section } debe ser una sección entre corchetes
shell-settings-text = { $name } debe ser un solo texto, como { $example }
shell-settings-texts = { $name } debe ser una matriz de textos, como { $example }
shell-settings-toml = esto no es TOML: { $why }
shell-settings-trust = si el archivo es de confianza, indicar { $command }
shell-settings-truth = { $name } debe ser true o false
shell-settings-unknown = no existe el ajuste { $name }
shell-settings-value = { $name }: { $why }
shell-settings-wrong = { $file }, línea { $line }: { $what }
