# Errors, hints, and what is said about a command line.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = ejecutarlo de nuevo para ver cómo está ahora
errors-clock-not-moved = no se puede adelantar el reloj del AWS local, así que se espera: { $cause }
errors-goes-on-from-there = el mismo comando continúa desde ahí
errors-no-json = no es JSON: { $cause }
errors-result-not-written = no se ha podido escribir el resultado: { $cause }
errors-runtime = el entorno de ejecución no se inicia: { $cause }
errors-stopped = detenido
errors-stopped-goes-on = detenido; el mismo comando continúa desde ahí
errors-stopped-nothing-changed = detenido; no se ha cambiado nada
errors-with-cause = { $what }: { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = conflicto
errors-fault-denied = denegado
errors-fault-exists = ya existe
errors-fault-invalid = solicitud no válida
errors-fault-limit = límite alcanzado
errors-fault-not-found = no encontrado
errors-fault-service = error del servicio
errors-fault-throttled = limitado por AWS
errors-fault-unknown-error = error desconocido
errors-fault-unreachable = inaccesible

## The way to AWS: credentials, Region, network

errors-aws-unreachable = no se puede llegar a AWS: { $operation }: { $message }
errors-ca-bundle = no se pueden leer los certificados de { $path }
errors-ca-bundle-empty = { $path } no contiene ningún certificado de confianza: debe estar en formato PEM
errors-ca-bundle-hint = procede de AWS_CA_BUNDLE
errors-clock = el reloj de esta máquina difiere demasiado del de AWS: { $message }
errors-clock-hint = poner en hora esta máquina por la red; cuentan tanto la hora como la zona horaria
errors-configure = configurarlas con `aws configure` o indicar un perfil con --profile
errors-credentials-broken = no se pueden obtener las credenciales de AWS: { $message }
errors-credentials-broken-hint = comprobar la sesión de SSO, el rol o el proceso de credenciales del perfil
errors-credentials-expired = las credenciales de AWS han caducado
errors-credentials-renew = renovarlas, por ejemplo con `aws sso login`
errors-denied-also = { $operation } también necesita { $actions }
errors-endpoint = { $url } no es un punto de conexión: escribir http://HOST:PORT o https://HOST
errors-endpoint-hint = procede de --endpoint-url, AWS_ENDPOINT_URL o el perfil
errors-local-region-hint = procede de AWS_REGION o AWS_DEFAULT_REGION; --region REGION tiene prioridad
errors-no-certificates = esta máquina no tiene certificados de confianza; instalarlos o indicar un archivo con AWS_CA_BUNDLE
errors-no-credentials = no se han encontrado credenciales de AWS
errors-no-profile = no existe el perfil { $name } en la configuración de AWS
errors-no-profile-hint = ver los que hay con `aws configure list-profiles`
errors-no-profile-of = no existe el perfil { $name } en la configuración de AWS; existen { $known }
errors-no-region = no hay ninguna región de AWS configurada
errors-no-region-hint = indicar --region REGION, definir AWS_REGION o ejecutar `aws configure`
errors-or-local = o probarlo sin cuenta: --local utiliza un AWS local dentro de fleetctl
errors-profile-file = no se pueden leer los archivos de configuración de AWS
errors-proxy = { $url } no es la dirección de un proxy: { $reason }
errors-proxy-hint = procede de HTTPS_PROXY; NO_PROXY indica los hosts a los que se llega sin él
errors-region-hint = procede de AWS_REGION, AWS_DEFAULT_REGION o el perfil; --region tiene prioridad
errors-region-unusable = no se puede utilizar la región configurada
errors-request-id = el identificador de la solicitud en AWS es { $id }
errors-signature = AWS no acepta la firma: { $message }
errors-signature-hint = comprobar la clave secreta y que el reloj de esta máquina esté en hora
errors-unknown-key = AWS no conoce la clave de acceso: { $message }
errors-unknown-key-region = una región que la cuenta tiene que habilitar antes dice lo mismo hasta que se habilita
errors-unreachable-certificate = quizá responde un proxy o un firewall en lugar de AWS: indicar el archivo de sus certificados con AWS_CA_BUNDLE
errors-unreachable-hint = comprobar la red, el proxy, la región y --endpoint-url
errors-unreachable-name = no existe ese nombre en la dirección: quizá la región está mal escrita, o no hay DNS
errors-unreachable-proxy = comprobar HTTPS_PROXY y NO_PROXY

## Quotas of AWS that are used up

errors-quota-buckets = es la cuota de buckets de S3 de una cuenta
errors-quota-dynamic-groups = es la cuota de grupos de objetos dinámicos: 100 por cuenta y región, salvo que se haya aumentado
errors-quota-executions = es la cuota de ejecuciones de comandos que un dispositivo puede tener a la vez: 100
errors-quota-groups-of-thing = es la cuota de grupos estáticos en los que puede estar un objeto: 10
errors-quota-job-deletions = es la cuota de trabajos en eliminación: diez a la vez
errors-quota-jobs = es la cuota de trabajos activos a la vez: cancelar o terminar otros antes
errors-quota-package-versions = es la cuota de versiones de paquete: 10 000 por cuenta y región, salvo que se haya aumentado
errors-quota-packages = es la cuota de paquetes de software: 100 por cuenta y región, salvo que se haya aumentado
errors-quota-roles = es la cuota de roles de IAM de una cuenta

## Downloads by a URL that somebody signed

errors-download-denied = acceso denegado
errors-download-expired = la URL ha caducado
errors-download-invalid = no es una descarga
errors-download-not-found = no encontrado
errors-download-unreachable = inaccesible

## Plans

errors-plan-edited = el plan se modificó después de escribirlo: { $how }; hacer uno nuevo
errors-plan-edited-follows = el plan se modificó después de escribirlo: hay algo después de la última línea; hacer uno nuevo
errors-plan-edited-hash = el plan se modificó después de escribirlo: el hash es otro; hacer uno nuevo
errors-plan-edited-no-first = el plan se modificó después de escribirlo: falta su primera línea; hacer uno nuevo
errors-plan-edited-number = el plan se modificó después de escribirlo: el número de elementos es otro; hacer uno nuevo
errors-plan-edited-two-first = el plan se modificó después de escribirlo: tiene dos primeras líneas; hacer uno nuevo
errors-plan-expired = el plan se hizo en { $made } y era válido hasta { $until }: hacer uno nuevo
errors-plan-give-local = indicar --local
errors-plan-leave-local-out = omitir --local
errors-plan-made-for = el plan se hizo para { $plan }, esto es { $here }
errors-plan-newer = el plan tiene el formato { $found }, este fleetctl lee hasta el { $known }: utilizar un fleetctl más nuevo
errors-plan-no-line = la línea { $line } no es una línea de un plan: { $reason }
errors-plan-no-plan-hint = los planes se hacen con --plan-out FILE de `fleetctl provision` y `fleetctl cleanup`
errors-plan-of-cleanup = este es un plan de limpieza, no de aprovisionamiento
errors-plan-of-provision = este es un plan de aprovisionamiento, no de limpieza
errors-plan-other-account = el plan se hizo para la cuenta { $plan }, estas credenciales son de { $here }
errors-plan-other-account-hint = utilizar las credenciales de la cuenta del plan o hacer un plan nuevo
errors-plan-other-region-hint = indicar { $option } o hacer un plan nuevo
errors-plan-stopped = detenido mientras se examinaba lo que hay; no se ha cambiado nada
errors-plan-truncated = el plan acaba antes de su última línea: no se escribió completo, hacer uno nuevo
errors-plan-unreadable = no se puede leer el plan

## What is asked of provisioning and cleanup

errors-continent = { $text } no es un continente: escribir un número del 1 al 7 o un nombre (1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)
errors-continent-africa = África
errors-continent-antarctica = Antártida
errors-continent-asia = Asia
errors-continent-europe = Europa
errors-continent-north-america = América del Norte
errors-continent-oceania = Oceanía
errors-continent-south-america = América del Sur
errors-country-count = { $continent } tiene { $available } países: elegir de 1 a { $available }, no { $count }
errors-country-elsewhere = { $continent } no tiene { $codes }; tiene { $available }
errors-country-none = no se ha indicado ningún país: escribir una cantidad o códigos de dos letras como US,CA
errors-country-unknown = ningún país tiene el código { $codes }; escribir códigos de dos letras como US,CA
errors-devices-number = { $text } no es un número de dispositivos: elegir de 1 a 10000000
errors-no-countries = hace falta al menos un país
errors-no-thing-types = hace falta al menos un tipo de objeto
errors-no-versions = hace falta al menos una versión de paquete
errors-same-firmware = { $first } y { $second } tendrían ambas el archivo de firmware { $key }: elegir otros nombres
errors-scope = { $text } no es un ámbito; escribir all, things o groups
errors-thing-type-package = el tipo de objeto { $name } no puede tener un paquete con su nombre: { $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } se cambió o se creó de nuevo desde que se examinó
errors-group-empty = nada coincide con { $query }
errors-group-empty-allow = indicar --allow-empty para crear el grupo para dispositivos futuros
errors-group-empty-test = `{ $command }` muestra qué parte excluye dispositivos
errors-group-exists-other = el grupo dinámico { $name } ya existe con otra consulta: { $query }
errors-group-exists-other-hint = indicar otro --name, o eliminarlo antes con `{ $command }`
errors-group-exists-static = un grupo estático tiene el nombre { $name }
errors-group-missing = no existe el grupo de objetos { $name }
errors-group-missing-hint = `groups list` muestra los dinámicos
errors-group-missing-list = `aws iot list-thing-groups` lista los grupos
errors-group-other-name = indicar otro --name
errors-group-static = { $name } es un grupo estático
errors-group-static-cleanup = `cleanup --scope groups` elimina los estáticos del taller
errors-group-static-hint = este comando es solo para grupos dinámicos
errors-index-building-groups = el índice de la flota todavía se está construyendo y no admite consultas
errors-index-building-hint = probar de nuevo más tarde; con muchos objetos puede tardar horas
errors-index-off-groups = la indexación de flotas está desactivada, y los grupos dinámicos y las búsquedas la necesitan
errors-index-off-hint = `fleetctl provision` activa lo que una flota necesita de ella
errors-thing-missing = no existe el objeto { $name }
errors-thing-missing-hint = `aws iot list-things` lista los objetos
errors-thing-type-missing = no existe el tipo de objeto { $name }

## Queries

errors-amount = { $text } no es una cantidad: escribir >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] o {"["}30 TO 80]
errors-criteria-no-package = el tipo de objeto { $name } no tiene paquete: un nombre de paquete no puede llevar dos puntos
errors-criteria-nothing = indicar al menos un criterio
errors-criteria-versions-without-type = las versiones necesitan un tipo de objeto, porque cada tipo tiene su propio paquete
errors-criteria-versions-without-type-hint = indicar --thing-types con --versions
errors-geo-distance = la distancia debe ser un número con su unidad: km, m, mi, nmi, yd o ft
errors-geo-form = escribir geo_distance,LATITUDE,LONGITUDE,DISTANCE, como geo_distance,47.6,-122.3,15km
errors-geo-latitude = la latitud debe ser un número de -90 a 90
errors-geo-longitude = la longitud debe ser un número de -180 a 180
errors-query-a-term = un término
errors-query-a-value = un valor
errors-query-an-end = un extremo del intervalo
errors-query-an-escape = una barra invertida delante, o comillas alrededor del valor
errors-query-at = carácter { $place }: { $wrong }
errors-query-close-range = {"]"} o {"}"}
errors-query-dangling-escape = nada sigue a la barra invertida
errors-query-empty = la consulta está vacía
errors-query-empty-parentheses = los paréntesis están vacíos
errors-query-end = falta algo al final
errors-query-expected = { $wrong }: se esperaba { $expected }
errors-query-expected-one-of = { $wrong }: se esperaba { $first } o { $last }
errors-query-field-in-group = un grupo de valores no contiene campos
errors-query-field-long = el nombre del campo tiene { $found } caracteres, el máximo es { $most }
errors-query-leading-question-mark = un término no puede empezar por ?
errors-query-leading-wildcards = { $found } términos empiezan por un comodín, el máximo es { $most }
errors-query-max-terms = cada valor de un grupo es un término; si AWS ha aumentado la cuota de la cuenta, indicar --max-terms
errors-query-no-boosts = la indexación de flotas no admite ponderaciones
errors-query-no-fuzzy = la indexación de flotas no admite búsquedas aproximadas
errors-query-no-proximity = la indexación de flotas no admite búsquedas por proximidad
errors-query-no-regular-expressions = la indexación de flotas no admite expresiones regulares
errors-query-no-required = la indexación de flotas no admite términos obligatorios
errors-query-not-not = NOT no puede seguir a NOT
errors-query-not-ordered = { $name } no se puede comparar por orden, solo con un valor
errors-query-only-true = { $name } solo se puede comparar con true; escribir NOT { $name }:true
errors-query-question-marks = el término tiene { $found } signos ?, el máximo es { $most }
errors-query-stars = el término tiene { $found } signos *, el máximo es { $most }
errors-query-terms = la consulta tiene { $found } términos, el máximo es { $most }
errors-query-too-deep = está anidado a más de { $most } niveles
errors-query-too-long = la consulta tiene { $found } caracteres, el máximo es { $most }
errors-query-too-long-wildcard = la consulta tiene { $found } caracteres, el máximo es { $most } cuando un término empieza por un comodín
errors-query-unclosed-parenthesis = este paréntesis no se cierra
errors-query-unclosed-quote = estas comillas no se cierran
errors-query-unclosed-range = este intervalo no se cierra
errors-query-unexpected = { $found } no puede ir aquí
errors-query-unknown-field = el índice no tiene el campo { $name }
errors-query-unknown-field-near = el índice no tiene el campo { $name }; ¿quizá { $near }?
errors-query-unknown-operator = { $found } no es un operador
errors-query-unopened-parenthesis = este paréntesis no se abrió
errors-query-unsupported-character = { $found } no se admite en una palabra
errors-query-wrong =
    { $count ->
        [one] la consulta tiene un error
       *[other] la consulta tiene { $count } errores
    }

## Software packages

errors-package-bucket = no se puede utilizar el bucket { $name }
errors-package-exists = el paquete { $package } ya existe
errors-package-has-versions =
    { $count ->
        [one] el paquete { $package } tiene 1 versión, { $first }; tiene que eliminarse antes
       *[other] el paquete { $package } tiene { $count } versiones, entre ellas { $first }; tienen que eliminarse antes
    }
errors-package-has-versions-hint = `{ $command }` elimina esa
errors-package-index-building = el índice de la flota se está construyendo; no se puede buscar lo que tienen los dispositivos hasta que esté activo
errors-package-index-building-hint = probar de nuevo dentro de unos minutos
errors-package-index-off = la indexación de flotas está desactivada, así que no se pueden buscar dispositivos
errors-package-index-off-hint = `fleetctl provision` activa lo que una flota necesita de la indexación de flotas y deja el resto como está
errors-package-is-default = la versión { $version } es la predeterminada del paquete { $package }, y AWS no la elimina
errors-package-many = { $found } dispositivos notifican una versión de { $package } distinta de { $version }, y un trabajo puede tener 100 destinos
errors-package-many-group = un grupo de ellos es un solo destino: { $command }
errors-package-many-job = después: { $command }
errors-package-missing = no existe el paquete { $package }
errors-package-missing-hint = `fleetctl packages list` lista los paquetes
errors-package-no-object-version = el objeto de S3 { $name } no tiene versión, porque su bucket no tiene control de versiones
errors-package-no-shadow = el objeto { $name } no tiene sombra $package: no se le ha desplegado nada
errors-package-no-shadow-hint = la escribe un trabajo que despliega una versión de paquete, si `fleetctl packages config status` dice que está activada
errors-package-no-version = el paquete { $package } no tiene la versión { $version }
errors-package-no-version-hint = `{ $command }` lista sus versiones
errors-package-not-indexed = la indexación de flotas no examina las sombras $package de los dispositivos
errors-package-not-published = la versión { $version } del paquete { $package } es un borrador: nunca se publicó
errors-package-not-published-hint = los dispositivos solo pueden estar en una versión publicada u obsoleta
errors-package-role = no se puede utilizar el rol { $name }
errors-package-still-draft = la versión { $version } del paquete { $package } ya existe con su firmware y sigue siendo un borrador: { $why }
errors-package-version-deprecated = la versión { $version } del paquete { $package } ya existe, obsoleta
errors-package-version-draft = la versión { $version } del paquete { $package } ya existe, como borrador con otro artefacto
errors-package-version-exists-hint = lo publicado no se puede cambiar: elegir otra versión
errors-package-version-published = la versión { $version } del paquete { $package } ya existe, publicada
errors-version-attribute-name = { $name } no es un nombre de atributo: de 1 a 128 letras, dígitos y cualquiera de _ . , @ / : # -
errors-version-attribute-value = el valor del atributo { $name } no tiene ningún carácter, tiene más de 1024 o tiene un carácter de control
errors-version-attributes = los atributos tienen { $found } bytes en total, el máximo es 3072
errors-version-description = la descripción tiene { $found } caracteres, el máximo es 1024
errors-version-empty-firmware = el archivo de firmware está vacío
errors-version-empty-sbom = el archivo de la SBOM está vacío

## Jobs

errors-create-deprecated = la versión { $version } del paquete { $package } está obsoleta
errors-create-deprecated-hint = indicar --allow-deprecated para instalarla de todos modos
errors-create-description-character = la descripción tiene un carácter de control: { $found }
errors-create-description-long = la descripción tiene { $found } caracteres, el máximo es 2028
errors-create-draft = la versión { $version } del paquete { $package } es un borrador, y un borrador no se puede desplegar
errors-create-draft-hint = publicarla antes: { $command }
errors-create-no-artifact = la versión { $version } del paquete { $package } no tiene ningún firmware cuya URL pueda llevar un documento
errors-create-no-artifact-hint = indicar un documento propio con --document y la versión con --package y --version
errors-create-no-default = el paquete { $package } no tiene versión predeterminada, así que hay que indicar una
errors-create-no-default-hint = indicar --version; `{ $command }` lista las versiones
errors-create-no-group-hint = `aws iot list-thing-groups` lista los grupos; el aprovisionamiento crea Fleet-*
errors-create-no-role = no existe el rol { $name }, con el que AWS IoT firmaría las URL de firmware
errors-create-no-role-other = indicar otro con --role
errors-create-no-role-provision = `fleetctl provision` lo crea, también donde ya existe todo lo demás
errors-create-not-one-version = el documento tiene un marcador sin paquete ni versión, que se refiere a la que instala el trabajo; instala { $found }
errors-create-taken = ya existe otro trabajo { $id }, { $status }
errors-create-taken-other = indicar otro --job-id
errors-create-taken-show = `{ $command }` muestra ese trabajo
errors-create-targets = un trabajo es para entre 1 y 100 objetos y grupos, no { $found }
errors-create-targets-hint = un grupo de todos ellos es un solo destino: `fleetctl groups create`
errors-create-two-versions = el trabajo instalaría dos versiones del paquete { $package }, { $first } y { $second }
errors-create-versions = un trabajo puede instalar 25 versiones de paquete, no { $found }
errors-job-being-deleted = el trabajo { $job } ya se está eliminando
errors-job-changed = el trabajo { $job } se creó de nuevo desde que se examinó
errors-job-deletions =
    { $seconds ->
        [one] no se ha eliminado el trabajo { $job }: otros diez trabajos estuvieron en eliminación durante { $seconds } segundo
       *[other] no se ha eliminado el trabajo { $job }: otros diez trabajos estuvieron en eliminación durante { $seconds } segundos
    }
errors-job-deletions-hint = AWS elimina diez trabajos a la vez: ejecutar el mismo comando más tarde
errors-job-missing = no existe el trabajo { $job }
errors-job-missing-hint = `fleetctl jobs list` lista los trabajos
errors-job-no-execution = el objeto { $thing } no tiene ninguna ejecución del trabajo { $job }
errors-job-no-execution-hint = `{ $command }` lista lo que hay
errors-job-no-execution-number = el objeto { $thing } no tiene ninguna ejecución del trabajo { $job } con el número { $number }
errors-job-not-seen =
    { $seconds ->
        [one] el trabajo { $job } seguía { $status } después de { $seconds } segundo
       *[other] el trabajo { $job } seguía { $status } después de { $seconds } segundos
    }
errors-job-not-seen-hint = `{ $command }` muestra en qué punto está
errors-job-over = el trabajo { $job } no se puede cancelar: está { $status }
errors-job-over-hint = indicar --force para cancelar también las ejecuciones que siguen IN_PROGRESS
errors-simulate-not-begun = el trabajo { $job } está SCHEDULED: sus dispositivos todavía no pueden empezar
errors-simulate-not-begun-hint = `{ $command }` muestra cuándo empieza; en el AWS local, `fleetctl local clock advance` adelanta el reloj hasta ahí
errors-simulate-not-begun-next = el trabajo { $job } está SCHEDULED: sus dispositivos todavía no pueden empezar, empieza en { $next }
errors-simulate-stopped = detenido mientras se examinaban las ejecuciones; no se ha notificado nada

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings debe ser al menos 1, no { $found }
errors-abort-threshold = thresholdPercentage debe ser mayor que 0 y 100 como máximo, con dos decimales, no { $found }
errors-comment-control = un comentario es una línea sin caracteres de control
errors-comment-length = un comentario tiene de 1 a 2028 caracteres, no { $found }
errors-document-half-named = { $placeholder }: hay que indicar tanto el paquete como la versión, o ninguno
errors-document-long = el documento de trabajo tiene { $found } caracteres, el máximo es 32768
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: la URL de un artefacto no puede ir dentro de otro marcador
errors-document-no-json = el documento de trabajo no es JSON: { $why }
errors-document-not-alone = { $placeholder }: el conjunto de todos los atributos tiene que ser un valor JSON por sí solo, sin nada al lado
errors-document-null = { $placeholder }: $null no es una versión de la que pueda hablar un documento
errors-document-unterminated = el documento de trabajo tiene un marcador que empieza por ${"{"} y no acaba: { $text }
errors-reason-code = un código de motivo tiene de 1 a 128 de A-Z, 0-9 y _, como WRONG_VERSION
errors-retry-many = los reintentos de todos los criterios deben sumar 10 como máximo, no { $found }
errors-retry-twice = cada tipo de fallo puede tener un solo criterio de reintento, y ALL debe ir solo
errors-rollout-criterion = rateIncreaseCriteria necesita numberOfNotifiedThings o numberOfSucceededThings, y al menos 1
errors-rollout-factor = incrementFactor debe estar entre 1.1 y 5, con un decimal, no { $found }
errors-rollout-rate = { $name } debe estar entre 1 y 1000, no { $found }
errors-settings-end = un trabajo termina como muy pronto 30 minutos después de su inicio y como máximo dentro de dos años, en UTC; { $time } queda fuera
errors-settings-end-behavior = un comportamiento final necesita una hora de fin
errors-settings-give-continuous = indicar --continuous
errors-settings-retry-rejected = una ejecución REJECTED nunca se reintenta: reintentar FAILED, TIMED_OUT o ALL
errors-settings-start = un trabajo empieza entre 30 minutos y un año a partir de ahora, en UTC; { $time } queda fuera
errors-settings-time = { $text } no es una hora: escribir YYYY-MM-DDTHH:MM, en UTC
errors-settings-timeout = el tiempo de espera en curso debe ser de 1 a 10080 minutos, no { $found }
errors-settings-url-seconds = una URL prefirmada puede ser válida de 60 a 3600 segundos, no { $found }
errors-settings-windows-of-snapshot = los periodos de mantenimiento son para trabajos continuos
errors-status = { $found } no es un estado; los estados son { $allowed }
errors-success-rate = { $value } no es una tasa de éxito: debe ser un porcentaje entero de 0 a 100
errors-window-cron = el startTime { $text } del periodo de mantenimiento no es una expresión cron: { $why }
errors-window-duration = la duración de un periodo de mantenimiento debe ser de 1 a 1430 minutos, no { $found }

## Commands

errors-argument-condition = { $value } no es un valor para el parámetro { $name }; condición: { $condition }
errors-argument-fixed = el parámetro { $name } tiene siempre el valor que le da el comando
errors-argument-missing = el parámetro { $name } necesita un valor: { $wanted }
errors-argument-static = el comando no admite parámetros, así que no se puede indicar { $name }
errors-argument-type = { $value } no es un valor para el parámetro { $name }; tipo esperado: { $wanted }
errors-argument-unknown = no existe el parámetro { $name }; los parámetros son { $known }
errors-command-arguments = el comando no se puede ejecutar con estos parámetros
errors-command-arguments-hint = indicar cada uno como --param NAME=VALUE; `fleetctl commands show` los explica
errors-command-deprecated = el comando { $id } está obsoleto y no se puede ejecutar
errors-command-deprecated-hint = `{ $command }` permite ejecutarlo de nuevo
errors-command-description = una descripción debe tener de 1 a 256 caracteres, esta tiene { $found }
errors-command-exists = el comando { $id } ya existe, con otra carga útil
errors-command-exists-hint = indicar otro nombre, o verlo con `{ $command }`
errors-command-in-use =
    { $count ->
        [one] el comando { $id } está en uso: 1 ejecución no ha terminado, { $first }
       *[other] el comando { $id } está en uso: { $count } ejecuciones no han terminado, entre ellas { $first }
    }
errors-command-in-use-cancel = `{ $command }` cancela una
errors-command-in-use-wait = esperar a que los dispositivos hayan respondido o se agote su tiempo
errors-command-missing = no existe el comando { $id }
errors-command-missing-hint = `fleetctl commands list` lista los comandos
errors-command-no-execution = no existe la ejecución { $id }
errors-command-no-execution-history = `fleetctl commands history` lista las ejecuciones
errors-command-no-execution-thing = AWS encuentra una ejecución por su identificador junto con su dispositivo: indicar --thing
errors-command-no-targets = no hay en quién ejecutarlo: los grupos no tienen miembros
errors-command-no-targets-hint = un grupo dinámico se llena cuando el índice ha encontrado sus miembros
errors-command-not-taken = no se ha cancelado la ejecución { $id }: sigue { $status }
errors-command-not-taken-look = el dispositivo quizá respondió al mismo tiempo: consultar de nuevo su estado
errors-command-not-taken-publish = quien llama necesita iot:Publish en el tema de la respuesta
errors-command-over = la ejecución { $id } ha terminado: { $status }
errors-command-over-hint = lo que ha terminado no se puede cancelar; ejecutar otro comando que lo deshaga
errors-command-payload = no se puede utilizar la carga útil: { $why }
errors-command-pending = el comando { $id } se está eliminando, lo que a AWS le lleva hasta doce horas
errors-command-pending-hint = crear uno con otro nombre
errors-command-predefined = el comando { $id } es una de las plantillas del taller
errors-command-predefined-hint = `fleetctl cleanup` elimina lo que pertenece al taller
errors-command-unused = el parámetro { $name } está declarado y la carga útil no tiene ningún marcador para él
errors-payload-long = tiene { $length } bytes, el máximo es { $most }
errors-payload-no-json = no es JSON: { $why }
errors-payload-no-object = debe ser un objeto JSON, como {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } no es un marcador: escribir ${"{"}aws:iot:commandexecution::parameter:NAME{"}"}

## Devices and MQTT

errors-device-no-key = la clave privada de su certificado { $id } no está en su carpeta
errors-device-no-policy = no existe la política de IoT { $name }
errors-device-no-policy-hint = solo WorkshopDevicePolicy se crea si falta: para usarla, omitir --policy
errors-device-no-thing-hint = `{ $command }` crea objetos
errors-device-not-active = su certificado { $id } está { $status }
errors-device-not-enrolled = { $name } no tiene aquí ninguna carpeta
errors-device-not-enrolled-hint = `{ $command }` lo inscribe; si está en otra carpeta, indicar --dir DIR
errors-device-others-policy = la política de IoT { $name } es de otra persona: su etiqueta del taller tiene otro valor
errors-device-others-policy-hint = indicar con --policy el nombre de una que puedan tener los dispositivos
errors-device-revoke-hint = `{ $command }` lo retira; después, inscribirlo de nuevo
errors-device-shared = su certificado { $id } también está asociado a { $other }
errors-device-shared-hint = desasociarlo antes del otro objeto, o eliminarlo a mano: se ha dejado como está
errors-folder-hint = --dir DIR guarda las carpetas de los dispositivos en otro lugar
errors-mqtt-busy = el agente de mensajes está ocupado
errors-mqtt-identity = no se pueden utilizar el certificado, la clave o las autoridades del cliente
errors-mqtt-invalid = no se puede enviar { $what }: { $why }
errors-mqtt-not-authorized = el certificado o su política no lo permite
errors-mqtt-not-granted = no se concede la suscripción a { $filter }: { $why }
errors-mqtt-not-taken = no se admite el mensaje para { $topic }: { $why }
errors-mqtt-other = { $name } (código de motivo { $code })
errors-mqtt-other-client = otro cliente permanece conectado como { $client }
errors-mqtt-other-client-hint = detener el otro cliente: un ID de cliente solo puede tener una conexión a la vez
errors-mqtt-over = la conexión ha terminado: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy permite a un dispositivo solo los temas de sus propios trabajos, sombras y comandos: $aws/things/THING/… y $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT va directamente al agente de mensajes, sin proxy: comprobar que su puerto está abierto
errors-mqtt-refused = el agente de mensajes lo rechaza: { $why }
errors-mqtt-taken-over = se ha conectado otro cliente con el mismo identificador
errors-mqtt-unreachable = no se puede llegar al agente de mensajes en { $broker }

## The local AWS

errors-listen = no se puede escuchar en { $address }: { $cause }
errors-listen-hint = indicar con --address una dirección de esta máquina y con --port un puerto permitido
errors-listen-in-use = elegir otro --port, u omitirlo para uno que esté libre
errors-listen-remote = se puede llegar a { $address } desde otras máquinas: el AWS local acepta credenciales conocidas por todos; indicar --allow-remote si es lo que se quiere
errors-local-ca = no se puede utilizar la autoridad de certificación local: { $cause }
errors-local-fault-duration = no se entiende el fallo { $part }: hace falta una duración como 50ms; indicar partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas con ';'
errors-local-fault-no-value = no se entiende el fallo { $part }: no tiene valor; indicar partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas con ';'
errors-local-fault-number = no se entiende el fallo { $part }: hace falta un número; indicar partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas con ';'
errors-local-fault-percentage = no se entiende el fallo { $part }: hace falta un porcentaje de 0% a 100%; indicar partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas con ';'
errors-local-fault-unknown = no se entiende el fallo { $part }: no existe; indicar partes como seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, unidas con ';'
errors-served-already = un AWS local ya sirve este directorio de estado en { $url } (proceso { $process }); detenerlo o elegir otro --state-dir
errors-state-database = no se puede utilizar el estado de { $path }: { $cause }
errors-state-database-hint = comprobar que el disco no está lleno y que se puede escribir en el archivo, o elegir otro --state-dir DIR
errors-state-directory = no se puede escribir en el directorio de estado { $path }: { $cause }
errors-state-directory-hint = elegir con --state-dir DIR un directorio en el que se pueda escribir
errors-state-foreign = { $path } no es el estado de un AWS local; elegir otro --state-dir
errors-state-memory = un estado en memoria termina con el comando que lo creó: no hay nada que examinar
errors-state-memory-hint = indicar un directorio con --state-dir
errors-state-newer = { $path } lo escribió un fleetctl más nuevo (esquema { $found }, este conoce el { $known }); actualizar fleetctl o elegir otro --state-dir
errors-state-no-home = no hay ningún directorio personal en el que guardar el AWS local
errors-state-no-home-hint = indicar --state-dir DIR, o --state-dir :memory: para no guardar nada

## Files

errors-file-find = no se encuentra { $path }: { $cause }
errors-file-no-file = { $path } no es un archivo
errors-file-read = no se puede leer { $path }: { $cause }
errors-file-write = no se puede escribir { $path }: { $cause }
errors-folder-delete = no se puede eliminar { $path }
errors-folder-key = no se puede crear una clave en { $path }
errors-folder-make = no se puede crear { $path }
errors-folder-of-other = es la carpeta de { $name }
errors-folder-other-place = el dispositivo está inscrito en la cuenta { $account }, { $region }
errors-folder-read = no se puede leer { $path }
errors-folder-use = no se puede utilizar { $path }
errors-folder-write = no se puede escribir { $path }

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } no es un identificador de cuenta de AWS: debe tener exactamente 12 dígitos
errors-name-allowed-bucket = de 3 a 63 letras minúsculas, dígitos, puntos y guiones, con una letra o un dígito en ambos extremos
errors-name-allowed-catalog-128 = de 1 a 128 letras, dígitos, guiones, guiones bajos y puntos
errors-name-allowed-certificate = 64 dígitos hexadecimales en minúsculas
errors-name-allowed-iam-128 = de 1 a 128 letras, dígitos y cualquiera de _ + = , . @ -
errors-name-allowed-iam-64 = de 1 a 64 letras, dígitos y cualquiera de _ + = , . @ -
errors-name-allowed-id = de 1 a 64 letras, dígitos, guiones y guiones bajos
errors-name-allowed-registry-128 = de 1 a 128 letras, dígitos, guiones, guiones bajos y dos puntos
errors-name-allowed-registry-20 = de 1 a 20 letras, dígitos, guiones, guiones bajos y dos puntos
errors-name-allowed-shadow = de 1 a 64 letras, dígitos, guiones, guiones bajos, dos puntos y signos de dólar
errors-name-allowed-version = de 1 a 64 letras, dígitos, guiones, guiones bajos y puntos, con al menos una letra o un dígito
errors-name-bucket = { $value } no es un nombre de bucket: { $wrong }; se permite: { $allowed }
errors-name-certificate = { $value } no es un identificador de certificado: { $wrong }; se permite: { $allowed }
errors-name-command = { $value } no es un identificador de comando: { $wrong }; se permite: { $allowed }
errors-name-command-execution = { $value } no es un identificador de ejecución de comando: { $wrong }; se permite: { $allowed }
errors-name-group = { $value } no es un nombre de grupo de objetos: { $wrong }; se permite: { $allowed }
errors-name-job = { $value } no es un identificador de trabajo: { $wrong }; se permite: { $allowed }
errors-name-package = { $value } no es un nombre de paquete: { $wrong }; se permite: { $allowed }
errors-name-policy = { $value } no es un nombre de política: { $wrong }; se permite: { $allowed }
errors-name-prefix = { $value } no es un prefijo de nombres de objeto: { $wrong }; se permite: { $allowed }
errors-name-role = { $value } no es un nombre de rol: { $wrong }; se permite: { $allowed }
errors-name-role-policy = { $value } no es un nombre de política de rol: { $wrong }; se permite: { $allowed }
errors-name-shadow = { $value } no es un nombre de sombra: { $wrong }; se permite: { $allowed }
errors-name-thing = { $value } no es un nombre de objeto: { $wrong }; se permite: { $allowed }
errors-name-thing-type = { $value } no es un nombre de tipo de objeto: { $wrong }; se permite: { $allowed }
errors-name-version = { $value } no es un nombre de versión de paquete: { $wrong }; se permite: { $allowed }
errors-name-wrong-character = no se permite el carácter { $character }
errors-name-wrong-dots = no puede haber dos puntos (..) seguidos
errors-name-wrong-empty = está vacío
errors-name-wrong-ends = debe empezar y terminar por una letra o un dígito
errors-name-wrong-ip = no debe parecer una dirección IP
errors-name-wrong-long = tiene { $length } caracteres, el máximo es { $most }
errors-name-wrong-no-letter = no tiene ninguna letra ni dígito
errors-name-wrong-short = tiene { $length } caracteres, el mínimo es { $least }
errors-region-form = { $value } no es una región de AWS: debe ser como us-east-1 o us-gov-west-1
errors-tag-form = { $text } no es una etiqueta: escribir KEY=VALUE
errors-tag-key = una clave de etiqueta debe tener de 1 a 128 caracteres, { $key } tiene { $length }
errors-tag-reserved = { $key } no puede ser una clave de etiqueta propia: las claves que empiezan por aws: están reservadas
errors-tag-value = el valor de una etiqueta puede tener 256 caracteres como máximo, el de { $key } tiene { $length }

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } no es un cupo; los cupos son { $buckets }
errors-rate-form = { $text } no es un ritmo: escribir BUCKET=N o BUCKET=off, como things=200
errors-rate-number = { $text } no es un ritmo: debe ser off, o un número de solicitudes por segundo mayor que 0 y hasta 1000000
errors-value-abort = debe ser como FAILED:10%:5, que cancela el trabajo cuando lo han terminado 5 dispositivos y el 10 % de ellos está FAILED; en lugar de FAILED puede decir REJECTED, TIMED_OUT o ALL
errors-value-address = debe ser una dirección IP, como 127.0.0.1
errors-value-country = { $text } no es el código de un país: tiene dos letras, como US
errors-value-endpoint = debe ser como http://HOST:PORT o https://HOST
errors-value-language = { $text } no es ninguno de los idiomas: { $languages }
errors-value-lapse = debe ser una duración no negativa, como 30s, 5m, 1h30m o 2d
errors-value-minutes = debe ser una duración en minutos enteros, como 30m, 2h o 1d
errors-value-number = debe ser un número
errors-value-range = { $value } no está en { $range }
errors-value-retry = debe ser como FAILED=3, TIMED_OUT=1 o ALL=2, con 10 reintentos como máximo en total
errors-value-role = debe ser el nombre de un rol, o como arn:aws:iam::123456789012:role/NAME
errors-value-seconds = debe ser una duración en segundos enteros, de 60s a 1h
errors-value-too-large = el número es demasiado grande
errors-value-whole-number = debe ser un número entero
errors-value-window = debe ser como 'cron(0 2 * * ? *)=1h': cuándo se abre, en UTC, y durante cuántos minutos u horas

## A command line that is wrong

errors-line-commands = los comandos son { $commands }
errors-line-conflict = el argumento '{ $option }' no se puede usar con: { $others }
errors-line-did-you-mean = ¿quizá { $near }?
errors-line-invalid = valor '{ $value }' no válido para '{ $option }'
errors-line-local-conflict = --local tiene su propia cuenta y no se puede usar con { $option }
errors-line-missing =
    { $count ->
        [one] falta este argumento obligatorio: { $missing }
       *[other] faltan estos argumentos obligatorios: { $missing }
    }
errors-line-more = Para más información, probar '--help'.
errors-line-no-command = subcomando '{ $command }' desconocido
errors-line-no-equals = '{ $option }' necesita un signo igual antes de su valor
errors-line-no-subcommand = falta un comando
errors-line-number-of-values =
    { $found ->
        [one] '{ $option }' necesita { $wanted } valores, y se ha indicado { $found }
       *[other] '{ $option }' necesita { $wanted } valores, y se han indicado { $found }
    }
errors-line-possible = valores posibles: { $values }
errors-line-too-many = valor '{ $value }' inesperado para '{ $option }'; no se esperaban más
errors-line-twice = el argumento '{ $option }' no se puede usar varias veces
errors-line-unexpected = argumento '{ $argument }' inesperado
errors-line-utf8 = una palabra de la línea de comandos no es UTF-8
errors-line-value = { $option }: { $why }
errors-line-value-required = '{ $option }' necesita un valor, y no se ha indicado ninguno
errors-line-value-why = { $option } { $value }: { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}alias: { $names }]
errors-help-arguments = Argumentos:
errors-help-commands = Comandos:
errors-help-default = {"["}predeterminado: { $value }]
errors-help-exit-codes = Códigos de salida:
errors-help-for-whom = Para quién:
errors-help-global = Opciones globales:
errors-help-how-fast = A qué velocidad:
errors-help-less = Mostrar la ayuda (un resumen con '-h')
errors-help-more = Mostrar la ayuda (más con '--help')
errors-help-options = Opciones:
errors-help-possible = {"["}valores posibles: { $values }]
errors-help-urls = URL de firmware:
errors-help-usage = Uso:
errors-help-version = Mostrar la versión
errors-help-what = Qué:
errors-help-what-if = Qué pasa si:
errors-help-when = Cuándo:

## What the exit codes mean

errors-exit-bug = un error de programación de fleetctl
errors-exit-declined = respuesta negativa, o nadie a quien preguntar
errors-exit-denied = AWS lo rechaza: sin credenciales o caducadas, acceso denegado
errors-exit-done = hecho, o se ha mostrado un plan
errors-exit-incomplete = han fallado algunos pasos; el resumen los nombra
errors-exit-interrupted = interrumpido; lo hecho está en el resumen
errors-exit-resource = un recurso indicado falta, ya existe o está en conflicto
errors-exit-settings = ajustes o archivo de entrada erróneos
errors-exit-timed-out = se agotó una espera
errors-exit-unreachable = AWS inaccesible, o llamadas limitadas en exceso
errors-exit-usage = línea de comandos errónea

## A bug in fleetctl

errors-bug = esto es un error de programación de fleetctl { $version }: { $what }
errors-bug-goes-on = lo que se hizo queda hecho; el mismo comando, ejecutado de nuevo, continúa desde ahí
errors-bug-report = ejecutarlo de nuevo con RUST_BACKTRACE=1 y agregar al informe lo que muestre
