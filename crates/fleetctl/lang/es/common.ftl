# What all commands have in common.

## Questions and answers

common-answer-unreadable = no se puede leer la respuesta: { $cause }
common-answer-yes-or-no = responder s (sí) o n (no)
common-confirm-give = indicar --confirm { $word }; { $otherwise }
common-confirm-give-exactly = indicar --confirm { $word }, exactamente así; { $otherwise }
common-confirm-no-terminal = no hay ningún terminal en el que escribir { $word }; no se ha hecho nada
common-confirm-not-yes = --yes no basta: indicar --confirm { $word }
common-confirm-wrong = --confirm { $given } no es la palabra { $word }; no se ha hecho nada
common-declined = respuesta negativa; no se ha hecho nada
common-give-yes = indicar --yes para responder que sí
common-language-unknown = AWS_IOT_LANG es { $word }, que no es un idioma de fleetctl: { $languages }
common-moment-read = Enter continúa, s omite estas explicaciones:
common-no-default = [s/N]
common-nobody-to-ask = no hay a quién preguntar: { $question } no se ha hecho nada
common-not-answered = la pregunta quedó sin respuesta; no se ha hecho nada
common-not-named = falta { $what } y no hay ningún terminal en el que elegir; no se ha hecho nada
common-pick-at-least-one = indicar al menos uno
common-pick-group = número o nombre de grupo:
common-pick-groups-title = grupos de objetos en { $place }
common-pick-next = n  página siguiente
common-pick-nothing = no hay coincidencias
common-pick-previous = p  página anterior
common-pick-search = buscar:
common-pick-search-key = s  buscar
common-pick-things = números o nombres de objeto, separados por comas:
common-pick-things-title = objetos en { $place }
common-not-the-word-canceled = esa no es la palabra { $word }; no se ha cancelado nada
common-not-the-word-changed = esa no es la palabra { $word }; no se ha cambiado nada
common-not-the-word-deleted = esa no es la palabra { $word }; no se ha eliminado nada
common-same-command = lo mismo sin preguntas:
common-stopped = detenido; no se ha hecho nada
common-stopping = deteniendo: primero termina lo que está en curso; Ctrl-C de nuevo sale al instante
common-type-the-word = escribir { $word } para continuar:
common-yes-default = [S/n]

## Labels

common-label-error = error:
common-label-hint = sugerencia:
common-label-warning = aviso:

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }d
common-time-d-h = { $days }d { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = asociaciones de certificados
common-kinds-bucket = buckets de S3
common-kinds-certificate = certificados
common-kinds-command = comandos
common-kinds-dynamic-group = grupos dinámicos
common-kinds-firmware = archivos de firmware
common-kinds-indexing = indexación de flotas
common-kinds-iot-policy = políticas de IoT
common-kinds-job = trabajos
common-kinds-membership = pertenencias a grupos
common-kinds-named-shadow = otras sombras con nombre
common-kinds-other = otros recursos
common-kinds-package = paquetes
common-kinds-package-configuration = configuración de paquetes
common-kinds-package-shadow = sombras $package
common-kinds-package-version = versiones de paquete
common-kinds-role = roles de IAM
common-kinds-shadow = sombras clásicas
common-kinds-thing = objetos
common-kinds-thing-group = grupos de objetos
common-kinds-thing-type = tipos de objeto

## One resource, with its name: the beginning of a line about it.

common-named-attachment = asociación del certificado { $name }
common-named-bucket = bucket de S3 { $name }
common-named-certificate = certificado { $name }
common-named-command = comando { $name }
common-named-dynamic-group = grupo dinámico { $name }
common-named-firmware = archivo de firmware { $name }
common-named-indexing = indexación de flotas { $name }
common-named-iot-policy = política de IoT { $name }
common-named-job = trabajo { $name }
common-named-membership = pertenencia a grupos de { $name }
common-named-named-shadow = sombra con nombre de { $name }
common-named-other = recurso { $name }
common-named-package = paquete { $name }
common-named-package-configuration = configuración de paquetes { $name }
common-named-package-shadow = sombra $package de { $name }
common-named-package-version = versión de paquete { $name }
common-named-role = rol de IAM { $name }
common-named-shadow = sombra clásica de { $name }
common-named-thing = objeto { $name }
common-named-thing-group = grupo de objetos { $name }
common-named-thing-type = tipo de objeto { $name }

## Resources of a kind, counted

common-count-attachment =
    { $count ->
        [one] { $count } asociación de certificado
       *[other] { $count } asociaciones de certificados
    }
common-count-bucket =
    { $count ->
        [one] { $count } bucket de S3
       *[other] { $count } buckets de S3
    }
common-count-certificate =
    { $count ->
        [one] { $count } certificado
       *[other] { $count } certificados
    }
common-count-command =
    { $count ->
        [one] { $count } comando
       *[other] { $count } comandos
    }
common-count-dynamic-group =
    { $count ->
        [one] { $count } grupo dinámico
       *[other] { $count } grupos dinámicos
    }
common-count-firmware =
    { $count ->
        [one] { $count } archivo de firmware
       *[other] { $count } archivos de firmware
    }
common-count-iot-policy =
    { $count ->
        [one] { $count } política de IoT
       *[other] { $count } políticas de IoT
    }
common-count-job =
    { $count ->
        [one] { $count } trabajo
       *[other] { $count } trabajos
    }
common-count-membership =
    { $count ->
        [one] { $count } pertenencia a grupos
       *[other] { $count } pertenencias a grupos
    }
common-count-named-shadow =
    { $count ->
        [one] { $count } otra sombra con nombre
       *[other] { $count } otras sombras con nombre
    }
common-count-other =
    { $count ->
        [one] { $count } otro recurso
       *[other] { $count } otros recursos
    }
common-count-package =
    { $count ->
        [one] { $count } paquete
       *[other] { $count } paquetes
    }
common-count-package-shadow =
    { $count ->
        [one] { $count } sombra $package
       *[other] { $count } sombras $package
    }
common-count-package-version =
    { $count ->
        [one] { $count } versión de paquete
       *[other] { $count } versiones de paquete
    }
common-count-role =
    { $count ->
        [one] { $count } rol de IAM
       *[other] { $count } roles de IAM
    }
common-count-setting =
    { $count ->
        [one] { $count } ajuste
       *[other] { $count } ajustes
    }
common-count-shadow =
    { $count ->
        [one] { $count } sombra clásica
       *[other] { $count } sombras clásicas
    }
common-count-thing =
    { $count ->
        [one] { $count } objeto
       *[other] { $count } objetos
    }
common-count-thing-group =
    { $count ->
        [one] { $count } grupo de objetos
       *[other] { $count } grupos de objetos
    }
common-count-thing-type =
    { $count ->
        [one] { $count } tipo de objeto
       *[other] { $count } tipos de objeto
    }

## Parts of the work, beside their progress

common-phase-attachments = certificados compartidos
common-phase-certificates = certificados
common-phase-command-answers = respuestas
common-phase-command-starts = ejecuciones
common-phase-commands = comandos
common-phase-devices = objetos
common-phase-dynamic-groups = grupos dinámicos
common-phase-firmware = archivos de firmware
common-phase-groups = grupos de objetos
common-phase-indexing = indexación de flotas
common-phase-iot-policies = políticas de IoT
common-phase-job-executions = ejecuciones contadas
common-phase-jobs = trabajos
common-phase-other = otras tareas
common-phase-package-configuration = configuración de paquetes
common-phase-package-versions = versiones de paquete
common-phase-packages = paquetes y versiones
common-phase-proof = lo que queda
common-phase-revert = sombras $package
common-phase-roles = roles de IAM
common-phase-simulation = dispositivos
common-phase-storage = bucket
common-phase-survey = lo que hay
common-phase-thing-types = tipos de objeto
common-phase-upload = carga

## What is put right on a resource that is there

common-repair-content = definir los atributos y el artefacto
common-repair-enable = activar
common-repair-merge = agregar lo que falta
common-repair-other = corregir
common-repair-policy = definir la política
common-repair-publish = publicar
common-repair-tags = agregar las etiquetas
common-repair-trust = definir la política de confianza
common-repair-undeprecate = retirar la obsolescencia
common-repair-versioning = activar el control de versiones

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = un grupo dinámico tiene este nombre
common-conflict-other = no está como debería
common-conflict-other-artifact = publicada con otro artefacto, que AWS no permite cambiar
common-conflict-other-region = el bucket está en otra región
common-conflict-other-role = ya utiliza otro rol
common-conflict-somebody-elses = es de otra persona: su etiqueta del taller tiene otro valor

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = asociado a un objeto ajeno al taller
common-reason-belonging-unread = no se ha podido leer a qué pertenece
common-reason-changed = ha cambiado desde que se hizo el plan
common-reason-holds-kept = contiene algo que se conserva
common-reason-no-pattern-match = no coincide con ningún patrón
common-reason-no-workshop-tag = sin etiqueta del taller
common-reason-not-attached = no asociado a ningún objeto del taller
common-reason-not-for-iot = AWS IoT no puede asumirlo
common-reason-not-turned-on-by-us = no la activó el aprovisionamiento
common-reason-off = ya está desactivada
common-reason-other = se conserva
common-reason-other-account = en otra cuenta
common-reason-other-region = en otra región
common-reason-other-role = utiliza un rol ajeno al taller
common-reason-somebody-elses = su etiqueta del taller tiene otro valor
common-reason-tags-unread = no se han podido leer sus etiquetas
common-reason-used-by-others = lo utilizan recursos ajenos al taller

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = han cambiado desde que se hizo el plan
common-kept-holds-kept = contienen algo que se conserva
common-kept-off = ya desactivados
common-kept-other = recursos ajenos al taller
common-kept-tags-unread = no se han podido examinar
common-kept-used-by-others = los utilizan recursos ajenos al taller

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = identificación por asociación
common-identified-legacy-name = identificación por patrón antiguo
common-identified-name = identificación por patrón de nombre: { $pattern }
common-identified-other = se ha identificado
common-identified-tag = identificación por etiqueta: { $tag }
common-identified-thing = identificación por asociación con un objeto del taller
common-identified-turned-on = identificación por lo que activó el aprovisionamiento

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = esperando a que AWS muestre el trabajo como cancelado, { $time } como máximo
common-waiting-job-deleted = esperando a que desaparezca el trabajo, { $time } como máximo
common-waiting-job-deletions = esperando a que haya menos de diez trabajos en eliminación, { $time } como máximo
common-waiting-other = esperando a AWS, { $time } como máximo
common-waiting-role-assumable = esperando a que AWS IoT pueda asumir el rol nuevo, { $time } como máximo
common-waiting-rollout = esperando a que continúe el despliegue, { $time } como máximo
common-waiting-thing-type-deletable = esperando a que se puedan eliminar los tipos de objeto obsoletos: quedan { $left }

# The same on a line that is drawn again each second.
common-counting-down-thing-type-deletable = { $left } para que se puedan eliminar los tipos de objeto obsoletos

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = reloj del AWS local adelantado { $by }: el trabajo está cancelado
common-clock-moved-job-deleted = reloj del AWS local adelantado { $by }: el trabajo ya no existe
common-clock-moved-job-deletions = reloj del AWS local adelantado { $by }: se puede eliminar otro trabajo
common-clock-moved-other = reloj del AWS local adelantado { $by }: no hay nada que esperar
common-clock-moved-rollout = reloj del AWS local adelantado { $by }: el despliegue continúa
common-clock-moved-thing-type-deletable = reloj del AWS local adelantado { $by }: ya se pueden eliminar tipos de objeto

## What can be done about a call that failed

common-remedy-again = probar de nuevo más tarde: el mismo comando continúa desde ahí
common-remedy-allow = permitir { $action } en la política de IAM de quien llama
common-remedy-denied = comprobar las credenciales: aws sts get-caller-identity
common-remedy-limit = pedir una cuota mayor en Service Quotas o eliminar lo que no haga falta
common-remedy-throttled = bajar el ritmo con --rate o probar de nuevo más tarde

## Where something is

common-aws-at = AWS en { $url }
common-place = { $aws }, cuenta { $account }, { $region }

## Where a dynamic group stands

common-group-active = activo
common-group-building = en construcción: se están buscando sus miembros
common-group-rebuilding = en reconstrucción: se están buscando de nuevo sus miembros
common-group-unknown = desconocido

## Calls to AWS

common-no-throttle = sin limitación
common-throttled = limitadas: { $times }
common-throttles-of = { $times } de { $bucket }

## Lists

common-list-comma = ,{" "}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = { $failed ->
        [one] ha fallado { $failed } dispositivo
       *[other] han fallado { $failed } dispositivos seguidos
    }: no se intentan los demás ({ $left })
common-left-alone = { $what } no se toca: { $why }
common-scan-failed = no se han podido examinar todos los recursos ({ $kinds }); los no examinados se conservan: { $failure }
common-spared = { $what } no se elimina: { $reason }
common-tag-failed = no se ha podido etiquetar: { $what }: { $failure }
common-tags-unread = no se han podido leer las etiquetas: { $what }: { $failure }
common-warned-last = { $warning }; los demás avisos como este se cuentan y están en el resumen

## Progress, as short as possible

common-progress-failed = { $count } con error
common-progress-left = quedan { $time }

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer } en { $ms } ms
common-debug-answer-request = { $answer } en { $ms } ms, solicitud { $id }
common-debug-attempt = { $call }, intento { $attempt }
common-debug-no-answer = sin respuesta

## Plans and summaries

common-at-best = como mínimo { $time }, según las cuotas ({ $bottleneck })
common-as-fast = tan rápido como se pueda: sin límite de ritmo
common-bottleneck = { $bucket }: { $calls ->
        [one] { $calls } llamada
       *[other] { $calls } llamadas
    }
common-bottleneck-paced = { $bucket }: { $calls ->
        [one] { $calls } llamada
       *[other] { $calls } llamadas
    } a { $rate }/s
common-heading-failed = lo que ha fallado
common-heading-next = a continuación
common-heading-plan = plan
common-took-best = { $took }; como mínimo { $best } ({ $bottleneck })
common-request = solicitud { $id }
common-version-deprecated = obsoleta
common-version-draft = borrador
common-version-published = publicada
