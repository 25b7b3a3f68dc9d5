# `fleetctl doctor` and `fleetctl check`.

## Doctor: verdicts

doctor-word-good = bien
doctor-word-note = nota
doctor-word-wrong = mal
doctor-not-well =
    { $count ->
        [one] hay una cosa mal
       *[other] hay { $count } cosas mal
    }
doctor-task-unknown = { $name } no es ninguno de: { $known }

## Doctor: names of checks, in the second column

doctor-clock = reloj
doctor-credentials = credenciales
doctor-endpoint = punto de conexión
doctor-indexing = indexación de flotas
doctor-leftovers = restos del taller
doctor-local = AWS local
doctor-package-configuration = configuración de paquetes
doctor-permissions = permisos
doctor-rates = límites de solicitudes

## Doctor: what was found

doctor-clock-fast =
    { $seconds ->
        [one] el reloj de esta máquina va un segundo adelantado respecto al de AWS
       *[other] el reloj de esta máquina va { $seconds } segundos adelantado respecto al de AWS
    }
doctor-clock-good = sincronizado con AWS
doctor-clock-hint = ponerlo en hora con un servidor de tiempo: AWS rechaza las solicitudes firmadas con más de cinco minutos de diferencia
doctor-clock-slow =
    { $seconds ->
        [one] el reloj de esta máquina va un segundo atrasado respecto al de AWS
       *[other] el reloj de esta máquina va { $seconds } segundos atrasado respecto al de AWS
    }
doctor-clock-unknown = ninguna respuesta indicó la hora
doctor-indexing-active = activada, el índice está ACTIVE
doctor-indexing-building = activada, el índice se está construyendo
doctor-indexing-building-hint = las consultas y los grupos dinámicos lo esperan; con muchos objetos puede tardar horas
doctor-indexing-off = desactivada: no se pueden buscar dispositivos
doctor-leftovers-hint = `{ $command }` muestra cuáles y por qué
doctor-leftovers-none = no hay nada
doctor-leftovers-unread = no se han podido examinar: { $kinds }
doctor-local-kept = { $size } de estado; nadie lo sirve
doctor-local-served = { $size } de estado, servido en { $address }
doctor-package-configuration-off = desactivada: los trabajos no escriben versiones en las sombras $package
doctor-package-configuration-on = activada: los trabajos escriben versiones en las sombras $package
doctor-permission-all = todo está permitido
doctor-permission-hint = `{ $command }` muestra una política que lo permite
doctor-permission-missing = sin permitir: { $actions }
doctor-permission-unknown =
    { $count ->
        [one] lo que se ha probado está permitido; de una acción que cambia algo no se sabe
       *[other] lo que se ha probado está permitido; de { $count } acciones que cambian algo no se sabe
    }
doctor-permissions-root = el usuario raíz de la cuenta puede hacerlo todo
doctor-permissions-simulated = según simula IAM las políticas de quien llama, para todos los recursos
doctor-permissions-tried = según llamadas que no cambian nada
doctor-permissions-unasked = no se ha podido preguntar a IAM: { $why }
doctor-turn-on = `{ $command }` la activa

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = bibliotecas
doctor-documents = documentos
doctor-messages = mensajes
doctor-queries = consultas de ejemplo
doctor-templates = plantillas de comandos

## Check: what was found

doctor-dependencies-good = { $count } bibliotecas, cada una con una versión y una suma de comprobación
doctor-dependencies-none = no se puede leer la lista de bibliotecas
doctor-documents-good = { $count } documentos y políticas son como los admite AWS
doctor-messages-good = { $messages } mensajes en { $languages } idiomas, con las mismas variables
doctor-queries-good = { $count } ejemplos se pueden leer
doctor-templates-good = { $count } plantillas nombran los parámetros que tienen
