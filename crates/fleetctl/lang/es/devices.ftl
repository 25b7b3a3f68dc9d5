# Devices: certificates and keys for things, virtual devices, and the MQTT client.

## Enrolling and revoking

devices-became-completed = completado
devices-became-enrolled = inscrito
devices-became-kept = ya estaba
devices-certificate-left = { $thing }: el certificado { $certificate } no se ha podido ni escribir en { $folder } ni eliminar. No está asociado a nada y no permite nada; hay que desactivarlo y eliminarlo
devices-certificate-stray = { $thing }: se interrumpió una llamada que crea un certificado, y AWS puede haber creado uno cuyo identificador no se conoce. No está asociado a nada y no permite nada; { $command } lo lista como no asociado a ningún objeto
devices-column-certificate = certificado
devices-column-device = dispositivo
devices-column-status = estado
devices-enroll-confirm =
    { $count ->
        [one] ¿inscribir { $count } dispositivo en { $place }?
       *[other] ¿inscribir { $count } dispositivos en { $place }?
    }
devices-enrolled-all =
    { $count ->
        [one] { $count } dispositivo inscrito
       *[other] { $count } dispositivos inscritos
    }
devices-enrolled-some =
    { $all ->
        [one] { $count } de { $all } dispositivo inscrito
       *[other] { $count } de { $all } dispositivos inscritos
    }
devices-fact-folders = carpetas
devices-fact-policy = política
devices-hint-enroll = `fleetctl devices enroll THING` inscribe un objeto, --all-of GROUP los de un grupo
devices-hint-list = `fleetctl devices list` lista los dispositivos inscritos
devices-list-title =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
devices-more = ... y { $count } más
devices-next = a continuación: { $command }
devices-none-enrolled = aquí no hay ningún dispositivo inscrito en { $place }
devices-pick-title = dispositivos inscritos en { $place }
devices-policy-differs = la política de IoT { $policy } no es como la crea fleetctl; se ha usado tal como está
devices-policy-made = { $policy } (creada)
devices-revoke-confirm = ¿revocar { $thing } en { $place }?
devices-revoke-confirm-many =
    { $count ->
        [one] ¿revocar { $count } dispositivo en { $place }?
       *[other] ¿revocar { $count } dispositivos en { $place }?
    }
devices-revoked = { $thing } revocado: el certificado { $certificate } y su clave ya no existen
devices-revoked-key = { $thing } revocado: no tenía certificado; su clave ya no existe
devices-state-gone = ya no existe
devices-state-not-finished = sin terminar
devices-state-unknown = desconocido

## Folders and ports

devices-hint-dir = indicar --dir DIR
devices-hint-elsewhere = si su carpeta está en otro lugar, indicar --dir DIR
devices-hint-serve = ejecutar { $command } en otro terminal: los clientes MQTT necesitan un AWS local que permanezca
devices-hint-serve-anew = detenerlo y ejecutar `fleetctl local serve` de esta versión
devices-no-home = no hay ningún directorio personal en el que guardar las carpetas de los dispositivos
devices-no-port = el AWS local que se sirve no tiene puerto { $scheme }
devices-not-served = nadie sirve el AWS local de { $folder }

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = los objetos de un grupo
devices-run-ask-names = sus nombres empiezan por
devices-run-ask-number = elegir un número del 1 al 3
devices-run-ask-prefix = objetos cuyos nombres empiezan por algo
devices-run-ask-things = objetos elegidos por su nombre
devices-run-ask-title = ¿qué dispositivos ejecutar en { $place }?
devices-run-ask-which = cuáles
devices-run-no-delay = debe ser una duración, o dos con .. entre ellas, primero la más corta: 1s..30s
devices-run-no-group = no existe el grupo de objetos { $group }
devices-run-no-thing = no hay ningún objeto así en { $place }
devices-run-no-thing-hint = `fleetctl provision` crea objetos; --things-prefix dice por qué empiezan los nombres
devices-run-not-enrolled = { $folder } no existe: ¿está inscrito el dispositivo?
devices-run-plain = --transport mqtt es para el AWS local: AWS no deja entrar a nadie sin certificado
devices-run-plain-hint = indicar --local o --transport mtls
devices-run-region = sin certificados los dispositivos están en { $plain }, no en { $region }
devices-run-region-hint = indicar --transport mtls
devices-run-whose = falta decir qué dispositivos ejecutar; no hay ningún terminal en el que preguntar, y no se ha hecho nada
devices-run-whose-hint = indicar una de: { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing }: comando { $id }: { $status }
devices-did-connect = { $thing }: conectado
devices-did-connect-again = { $thing }: conectado de nuevo
devices-did-desired = { $thing }: sombra: notifica lo que se desea
devices-did-disconnect = { $thing }: desconectado
devices-did-download = { $thing }: { $size } descargados
devices-did-drop = { $thing }: desconexión sin aviso
devices-did-give-up = { $thing }: desiste: volver a conectarse no serviría de nada
devices-did-job = { $thing }: trabajo { $id }: { $status }
devices-did-last = { $what }; los demás como este se cuentan y están en el resumen
devices-did-lose = { $thing }: ha perdido la conexión: { $message }
devices-did-not-connect = { $thing }: no puede conectarse: { $message }
devices-did-report = { $thing }: sombra: batería al { $battery } %
devices-did-something = { $thing }: ha hecho algo

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins =
    { $count ->
        [one] { $count } dispositivo hasta Ctrl-C, como máximo { $rate } conexiones/s: { $place }
       *[other] { $count } dispositivos hasta Ctrl-C, como máximo { $rate } conexiones/s: { $place }
    }
devices-run-begins-for =
    { $count ->
        [one] { $count } dispositivo durante { $time }, como máximo { $rate } conexiones/s: { $place }
       *[other] { $count } dispositivos durante { $time }, como máximo { $rate } conexiones/s: { $place }
    }
devices-run-goes = { $who }; { $what }
devices-run-what =
    { $commands ->
        [one] { $commands } comando
       *[other] { $commands } comandos
    }, { $jobs ->
        [one] { $jobs } trabajo
       *[other] { $jobs } trabajos
    }, { $updates ->
        [one] { $updates } cambio de sombra
       *[other] { $updates } cambios de sombras
    }
devices-run-who = { $connected }/{ $devices } conectados
devices-run-who-drops =
    { $connected }/{ $devices } conectados, { $drops ->
        [one] { $drops } desconexión
       *[other] { $drops } desconexiones
    }
devices-run-who-drops-troubles =
    { $connected }/{ $devices } conectados, { $drops ->
        [one] { $drops } desconexión
       *[other] { $drops } desconexiones
    }, { $troubles ->
        [one] { $troubles } problema
       *[other] { $troubles } problemas
    }
devices-run-who-troubles =
    { $connected }/{ $devices } conectados, { $troubles ->
        [one] { $troubles } problema
       *[other] { $troubles } problemas
    }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = comandos: { $succeeded } SUCCEEDED, { $failed } FAILED
devices-run-connections = conexiones: { $most } a la vez como máximo; restablecidas { $again }, cortadas a propósito { $dropped }, perdidas { $lost }, fallidas { $failed }
devices-run-ended =
    { $devices ->
        [one] conectados: { $connected } de { $devices } dispositivo
       *[other] conectados: { $connected } de { $devices } dispositivos
    }
devices-run-gave-up =
    { $count ->
        [one] { $count } dispositivo desistió: los avisos de arriba dicen por qué
       *[other] { $count } dispositivos desistieron: los avisos de arriba dicen por qué
    }
devices-run-jobs = trabajos: { $succeeded } SUCCEEDED, { $failed } FAILED, { $size } descargados
devices-run-memory = memoria: { $peak } como máximo, { $each } por dispositivo
devices-run-messages = mensajes: enviados { $sent }, recibidos { $received }, rechazados { $rejected }; duración: { $time }
devices-run-shadows =
    sombras: { $reports ->
        [one] { $reports } notificación
       *[other] { $reports } notificaciones
    } de batería y firmware, { $desired } de lo que se deseaba
devices-run-stopped =
    { $devices ->
        [one] detenido: conectados: { $connected } de { $devices } dispositivo
       *[other] detenido: conectados: { $connected } de { $devices } dispositivos
    }

## The MQTT client

devices-hint-device = indicar --device THING
devices-hint-device-after = indicar --device THING, después de { $command }
devices-hint-enroll-anew = { $command } le da otro, después de { $revoke } si todavía existe
devices-message-retained = { $topic } (retenido)
devices-mqtt-active = el certificado de { $thing } está ACTIVE; su política lo deja entrar solo como ID de cliente { $thing }
devices-mqtt-ask-device = como qué dispositivo inscrito, - para ninguno
devices-mqtt-aws = en AWS un cliente MQTT necesita un certificado
devices-mqtt-gone = el agente de mensajes no deja entrar a { $thing }: su certificado ya no existe: se revocó o se eliminó
devices-mqtt-no-port = el AWS local que se sirve no tiene ese puerto para clientes MQTT
devices-mqtt-not-enrolled = { $thing } no está inscrito: { $folder } no existe
devices-mqtt-refused = el agente de mensajes no deja entrar a { $thing }: su certificado está { $status }
devices-mqtt-region = sin certificado un cliente está en { $plain }, no en { $region }
devices-pub-ask-message = mensaje:
devices-pub-ask-topic = tema:
devices-pub-client-id = --client-id es para un cliente MQTT
devices-pub-client-id-hint = indicar también --device THING; sin esa opción el mensaje va por HTTPS
devices-pub-done =
    { $bytes ->
        [one] { $bytes } byte publicado en { $topic }
       *[other] { $bytes } bytes publicados en { $topic }
    }
devices-pub-hint = indicar un tema, y --message TEXT o --file FILE
devices-pub-too-long = el mensaje tiene { $bytes }; AWS admite 128 KB como máximo
devices-pub-unheard = nadie sirve este AWS local, así que no hay ningún cliente MQTT conectado a él
devices-sub-again = suscrito de nuevo a { $filters } como { $who }
devices-sub-ask = filtro de temas
devices-sub-done = suscrito a { $filters } como { $who }
devices-sub-fewer = llegaron a tiempo { $heard } de { $wanted } mensajes
devices-sub-hint = indicar un filtro de temas, como '#'
devices-sub-lost = se ha perdido la conexión: { $why }; nuevo intento en { $time }
