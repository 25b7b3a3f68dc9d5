# Jobs.

## What several commands say

jobs-next = a continuación: { $command }
jobs-statements = { $first }; { $second }

## Picking a job from a list

jobs-pick-act = trabajos que simular en { $place }
jobs-pick-act-none = no hay ningún trabajo que simular: ninguno está IN_PROGRESS
jobs-pick-cancel = trabajos que cancelar en { $place }
jobs-pick-cancel-none = no hay ningún trabajo que cancelar: ninguno está SCHEDULED o IN_PROGRESS
jobs-pick-completed = completado { $at }
jobs-pick-created = creado { $at }
jobs-pick-delete = trabajos que eliminar en { $place }
jobs-pick-delete-none = no hay ningún trabajo que eliminar: ninguno está COMPLETED o CANCELED
jobs-pick-look = trabajos que examinar en { $place }
jobs-pick-make-one = `{ $command }` crea uno
jobs-pick-look-none = no hay ningún trabajo que examinar
jobs-pick-prompt = número o identificador de trabajo:
jobs-pick-prompt-several = números o identificadores de trabajo, separados por comas:
jobs-pick-unknown = { $answer } no es ni un número de la lista ni un trabajo de ella
jobs-pick-unnamed = falta JOB y no hay ningún terminal en el que elegir; no se ha hecho nada
jobs-pick-unnamed-hint = `fleetctl jobs list` lista los trabajos
jobs-pick-watch = trabajos que seguir en { $place }
jobs-pick-watch-none = no hay ningún trabajo que seguir: ninguno está SCHEDULED o IN_PROGRESS

## Creating a job: before and after

jobs-create-ask =
    { $count ->
        [one] ¿crear el trabajo { $job } para { $count } dispositivo en { $place }?
       *[other] ¿crear el trabajo { $job } para { $count } dispositivos en { $place }?
    }
jobs-create-ask-at-most =
    { $count ->
        [one] ¿crear el trabajo { $job } para { $count } dispositivo como máximo en { $place }?
       *[other] ¿crear el trabajo { $job } para { $count } dispositivos como máximo en { $place }?
    }
jobs-create-grows-when = una tasa que crece necesita saber cuándo crece
jobs-create-grows-when-hint = indicar --increase-after-notified N o --increase-after-succeeded N
jobs-create-kept = se conserva { $job }
jobs-create-made = se ha creado { $job }
jobs-create-nobody-agrees = no hay ningún terminal en el que preguntar si el trabajo está bien; no se ha hecho nada
jobs-create-nobody-agrees-hint = indicar --yes, o --dry-run para verlo
jobs-create-nobody-says-what = no hay a quién preguntar qué debe hacer el trabajo; no se ha hecho nada
jobs-create-nobody-says-what-hint = indicar --package y --version, o --document
jobs-create-nobody-says-whom = no hay a quién preguntar para quién es el trabajo; no se ha hecho nada
jobs-create-nobody-says-whom-hint = indicar --group o --thing
jobs-create-stdin-unreadable = no se puede leer stdin: { $cause }

## Creating a job: the questions

jobs-ask-abort = una regla de anulación cancela el trabajo cuando falla una parte demasiado grande de los dispositivos
jobs-ask-abort-add = ¿agregar una regla de anulación?
jobs-ask-abort-least = cuántos dispositivos deben haberlo terminado antes
jobs-ask-abort-percent = a partir de qué porcentaje
jobs-ask-abort-type = qué cuenta: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } no es FAILED, REJECTED, TIMED_OUT ni ALL
jobs-ask-configure = ¿configurarlos?
jobs-ask-configure-why = tasa de despliegue, reglas de anulación, tiempo de espera y reintentos evitan que se extienda una mala actualización
jobs-ask-description = descripción
jobs-ask-document = documento
jobs-ask-document-how = el documento, en una línea de JSON, o el nombre de un archivo que lo contenga. Por ejemplo
jobs-ask-document-stdin = stdin es por donde se responde
jobs-ask-found =
    { $groups ->
        [one] { $packages ->
            [one] encontrados: { $groups } grupo de objetos y { $packages } paquete
           *[other] encontrados: { $groups } grupo de objetos y { $packages } paquetes
        }
       *[other] { $packages ->
            [one] encontrados: { $groups } grupos de objetos y { $packages } paquete
           *[other] encontrados: { $groups } grupos de objetos y { $packages } paquetes
        }
    }
jobs-ask-groups = grupos, como 1,3:
jobs-ask-groups-list = los grupos
jobs-ask-how-answers-work = Enter toma lo que está entre corchetes; Ctrl-C sale
jobs-ask-id = identificador del trabajo
jobs-ask-increase = cada vez que haya más dispositivos notificados (notified) o que hayan terminado bien (succeeded)
jobs-ask-increase-unknown = { $answer } no es ni notified ni succeeded
jobs-ask-list-more =
    { $count ->
        [one] y { $count } más, que se puede indicar por su nombre
       *[other] y { $count } más, que se pueden indicar por su nombre
    }
jobs-ask-no-groups = no hay ningún grupo de objetos para el que pueda ser un trabajo
jobs-ask-no-groups-fleet = `fleetctl provision` crea una flota con sus grupos
jobs-ask-no-groups-things = indicar --thing para objetos sueltos
jobs-ask-no-number = { $answer } no es un número que valga aquí
jobs-ask-no-packages = no hay ningún paquete que pueda instalar un trabajo
jobs-ask-no-packages-hint = `fleetctl provision` crea varios, `fleetctl packages create` crea uno
jobs-ask-no-version = ninguna versión del paquete { $package } está publicada
jobs-ask-no-version-hint = `{ $command }` agrega una
jobs-ask-none-given =
    { $kind ->
        [package] indicar al menos un paquete
        [version] indicar al menos una versión
       *[group] indicar al menos un grupo
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } no es un paquete de la lista
        [version] { $answer } no es una versión de la lista
       *[group] { $answer } no es un grupo de la lista
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } no son paquetes de la lista
        [version] { $answers } no son versiones de la lista
       *[group] { $answers } no son grupos de la lista
    }
jobs-ask-package = paquete
jobs-ask-packages = los paquetes
jobs-ask-rate-base = dispositivos en el primer minuto, de 1 a 1000
jobs-ask-rate-constant = dispositivos por minuto, de 1 a 1000
jobs-ask-rate-factor = multiplicado por, de 1.1 a 5
jobs-ask-rate-more = cuántos más
jobs-ask-rate-most = dispositivos por minuto como máximo
jobs-ask-retries = un dispositivo que responde FAILED o queda TIMED_OUT puede recibir de nuevo el trabajo
jobs-ask-retries-number = cuántas veces, de 0 a 10
jobs-ask-rollout = despliegue
jobs-ask-rollout-constant = el mismo número cada minuto
jobs-ask-rollout-exponential = pocos al principio, más a medida que se notifica a dispositivos o terminan bien
jobs-ask-rollout-how = ¿a cuántos dispositivos se notifica por minuto?
jobs-ask-rollout-most = tantos como permite AWS, 1000
jobs-ask-rollout-unknown = { $answer } no es 1, 2 ni 3
jobs-ask-selection = para quién
jobs-ask-selection-continuous = también los dispositivos que se unan más tarde a los grupos; no termina por sí solo
jobs-ask-selection-snapshot = los dispositivos que están ahora en los grupos; termina cuando han acabado
jobs-ask-selection-unknown = { $answer } no es ni 1, snapshot, ni 2, continuous
jobs-ask-timeout = tiempo de espera, como 30m, 2h o none
jobs-ask-timeout-how = un dispositivo que tarda más desde su IN_PROGRESS queda TIMED_OUT
jobs-ask-title = crear un trabajo en { $place }
jobs-ask-version = versión
jobs-ask-version-cannot = { $version }: no se puede elegir
jobs-ask-versions = las versiones de { $package }
jobs-ask-what = qué
jobs-ask-what-custom = lo que dice un documento JSON propio
jobs-ask-what-ota = instalar una versión de un paquete; AWS IoT firma la URL de su firmware
jobs-ask-what-to-do = ¿qué debe hacer el trabajo?
jobs-ask-what-unknown = { $answer } no es ni 1, ota, ni 2, custom

## Creating a job: what is sent, and how it would go

jobs-plan-at-most =
    { $count ->
        [one] { $count } dispositivo como máximo
       *[other] { $count } dispositivos como máximo
    }
jobs-plan-document = documento
jobs-plan-ends = termina
jobs-plan-ends-canceled = cancelado en el minuto { $minute }, en la respuesta { $answer }
jobs-plan-ends-not = no se cancela
jobs-plan-exactly =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
jobs-plan-failed = con fallo
jobs-plan-fails-on = falla en
jobs-plan-how-it-would-go = cómo iría
jobs-plan-if = si los dispositivos responden en menos de un minuto, los que fallan dicen FAILED después de sus reintentos y están repartidos por igual entre los demás
jobs-plan-job = trabajo
jobs-plan-kept = ya existe, { $status }, y se conserva
jobs-plan-label-about = sobre
jobs-plan-label-for = para
jobs-plan-label-id = ID
jobs-plan-label-installs = instala
jobs-plan-label-selection = selección
jobs-plan-label-where = dónde
jobs-plan-minutes =
    { $minutes ->
        [one] se notifica a sus dispositivos en { $minutes } minuto, desde { $begins }; al último, como muy pronto en { $last }
       *[other] se notifica a sus dispositivos en { $minutes } minutos, desde { $begins }; al último, como muy pronto en { $last }
    }
jobs-plan-minutes-unknown =
    { $minutes ->
        [one] notificar a sus dispositivos lleva { $minutes } minuto de periodos abiertos, que no llegan a tiempo
       *[other] notificar a sus dispositivos lleva { $minutes } minutos de periodos abiertos, que no llegan a tiempo
    }
jobs-plan-nobody = no se notifica a nadie
jobs-plan-targets-more = { $names } y { $count } más
jobs-plan-touched = dispositivos con él
jobs-plan-warn-building = todavía se están buscando los miembros de { $group }; puede haber más dispositivos
jobs-plan-warn-continuous = ningún dispositivo es ahora un destino; el trabajo espera a que se unan algunos
jobs-plan-warn-inventory = la configuración de paquetes está desactivada, así que ninguna sombra $package dirá lo que ha instalado el trabajo; `fleetctl packages config enable` la activa
jobs-plan-warn-other = no se ha podido comprobar algo del trabajo
jobs-plan-warn-snapshot = ningún dispositivo es ahora un destino; un trabajo SNAPSHOT no espera a ninguno
jobs-plan-warn-unread = no se ha podido comprobar: { $what }; AWS dirá si está bien: { $failure }

## The settings of a job

jobs-setting-abort = anulación
jobs-setting-abort-all =
    { $least ->
        [one] cancelar si el { $percent } % está FAILED, REJECTED o TIMED_OUT, una vez que lo haya terminado { $least } dispositivo
       *[other] cancelar si el { $percent } % está FAILED, REJECTED o TIMED_OUT, una vez que lo hayan terminado { $least } dispositivos
    }
jobs-setting-abort-one =
    { $least ->
        [one] cancelar si el { $percent } % está { $failure }, una vez que lo haya terminado { $least } dispositivo
       *[other] cancelar si el { $percent } % está { $failure }, una vez que lo hayan terminado { $least } dispositivos
    }
jobs-setting-ends = termina
jobs-setting-ends-cancel = { $end } UTC; entonces se cancela lo que está en cola
jobs-setting-ends-force = { $end } UTC; entonces se cancela lo que está en cola o en curso
jobs-setting-ends-stop = { $end } UTC; entonces no se notifica a nadie más
jobs-setting-retries = reintentos
jobs-setting-retries-all =
    { $count ->
        [one] { $count } reintento después de FAILED o TIMED_OUT
       *[other] { $count } reintentos después de FAILED o TIMED_OUT
    }
jobs-setting-retries-one =
    { $count ->
        [one] { $count } reintento después de { $failure }
       *[other] { $count } reintentos después de { $failure }
    }
jobs-setting-rollout = despliegue
jobs-setting-rollout-constant =
    { $most ->
        [one] { $most } dispositivo por minuto como máximo
       *[other] { $most } dispositivos por minuto como máximo
    }
jobs-setting-rollout-notified =
    { $base ->
        [one] { $base } dispositivo por minuto al principio, multiplicado por { $factor } cada { $step } notificados
       *[other] { $base } dispositivos por minuto al principio, multiplicados por { $factor } cada { $step } notificados
    }
jobs-setting-rollout-notified-most =
    { $base ->
        [one] { $base } dispositivo por minuto al principio, multiplicado por { $factor } cada { $step } notificados, { $most } como máximo
       *[other] { $base } dispositivos por minuto al principio, multiplicados por { $factor } cada { $step } notificados, { $most } como máximo
    }
jobs-setting-rollout-succeeded =
    { $base ->
        [one] { $base } dispositivo por minuto al principio, multiplicado por { $factor } cada { $step } que terminan bien
       *[other] { $base } dispositivos por minuto al principio, multiplicados por { $factor } cada { $step } que terminan bien
    }
jobs-setting-rollout-succeeded-most =
    { $base ->
        [one] { $base } dispositivo por minuto al principio, multiplicado por { $factor } cada { $step } que terminan bien, { $most } como máximo
       *[other] { $base } dispositivos por minuto al principio, multiplicados por { $factor } cada { $step } que terminan bien, { $most } como máximo
    }
jobs-setting-rollout-unlimited = 1000 dispositivos por minuto como máximo, como permite AWS
jobs-setting-starts = empieza
jobs-setting-timeout = límite
jobs-setting-timeout-after = { $time } después de IN_PROGRESS
jobs-setting-urls = URL
jobs-setting-urls-good = válidas durante { $time }, firmadas por { $role }
jobs-setting-window = periodo
jobs-setting-window-is = { $start } UTC, durante { $time }

## Jobs as they are shown

jobs-heading-completed = completado (UTC)
jobs-heading-created = creado (UTC)
jobs-heading-job = trabajo
jobs-heading-status = estado
jobs-label-arn = ARN
jobs-label-canceled = cancelado
jobs-label-comment = comentario
jobs-label-completed = completado
jobs-label-created = creado
jobs-label-description = descripción
jobs-label-installs = instala
jobs-label-next-rollout = próximo despliegue
jobs-label-reason-code = código de motivo
jobs-label-status = estado
jobs-label-target-selection = selección de destinos
jobs-label-targets = destinos
jobs-label-updated = actualizado
jobs-list-more =
    { $count ->
        [one] ... y { $count } más
       *[other] ... y { $count } más
    }
jobs-list-title =
    { $count ->
        [one] { $count } trabajo
       *[other] { $count } trabajos
    }
jobs-show-by-force = forzado
jobs-show-document = documento
jobs-show-document-unreadable = no se ha podido leer: { $failure }
jobs-show-executions = ejecuciones
jobs-show-no-executions = todavía no hay ejecuciones
jobs-show-target-group = { $name } (grupo de objetos)
jobs-show-target-thing = { $name } (objeto)
jobs-show-title = trabajo { $job }

## Executions

jobs-execution-label-canceled = cancelada
jobs-execution-label-number = número de ejecución
jobs-execution-label-queued = en cola
jobs-execution-label-started = iniciada
jobs-execution-label-status = estado
jobs-execution-label-times-out = vence en
jobs-execution-label-updated = actualizada
jobs-execution-label-version = versión
jobs-execution-no-details = el dispositivo no dio detalles
jobs-execution-none = el trabajo { $job } no tiene ejecuciones
jobs-execution-prompt = número u objeto:
jobs-execution-said = lo que dijo el dispositivo
jobs-execution-times-out = unos { $time }
jobs-execution-title = trabajo { $job } en { $thing }
jobs-execution-unnamed = falta THING y no hay ningún terminal en el que elegir
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` los lista
jobs-executions-heading-number = número
jobs-executions-heading-queued = en cola (UTC)
jobs-executions-heading-status = estado
jobs-executions-heading-thing = objeto
jobs-executions-stopped = detenido; puede haber más
jobs-executions-title = ejecuciones de { $job }
jobs-executions-total =
    { $count ->
        [one] { $count } ejecución
       *[other] { $count } ejecuciones
    }
jobs-executions-total-states =
    { $count ->
        [one] { $count } ejecución: { $states }
       *[other] { $count } ejecuciones: { $states }
    }
jobs-executions-total-states-below =
    { $count ->
        [one] { $count } ejecución:
       *[other] { $count } ejecuciones:
    }

## Statistics

jobs-stats-advice-canceled-early = el trabajo se canceló antes de que lo terminara ningún dispositivo: `{ $show }` indica el motivo
jobs-stats-advice-excellent = va muy bien: seguir observando y anotar cómo se desplegó
jobs-stats-advice-good = va bien: examinar los dispositivos que fallaron con `{ $execution }`
jobs-stats-advice-investigate = ha fallado más del 20 %: examinar los dispositivos que fallaron con `{ $execution }` y revisar sus registros
jobs-stats-advice-investigate-open = ha fallado más del 20 %: examinar los dispositivos que fallaron con `{ $execution }`, revisar sus registros y pensar en `{ $cancel }` antes de que fallen más
jobs-stats-advice-mixed = los resultados son desiguales: buscar lo que tienen en común; examinar los dispositivos que fallaron con `{ $execution }`
jobs-stats-advice-no-executions = todavía no hay ejecuciones: comprobar que los dispositivos están en los grupos del trabajo y conectados, o esperar a que el trabajo empiece
jobs-stats-advice-removed = se quitaron objetos antes de que ningún dispositivo terminara el trabajo: comprobar que existen y están en sus grupos
jobs-stats-advice-wait = ningún dispositivo lo ha terminado todavía: esperar y seguirlo con `{ $watch }`
jobs-stats-advice-watch = ha fallado más del 10 %: examinar los dispositivos que fallaron con `{ $execution }`, revisar sus registros y no perder de vista el trabajo
jobs-stats-executions = ejecuciones
jobs-stats-failed = fallidas
jobs-stats-going-on = en marcha
jobs-stats-heading-count = cantidad
jobs-stats-heading-share = parte
jobs-stats-heading-status = estado
jobs-stats-health = salud
jobs-stats-health-critical = crítica
jobs-stats-health-excellent = excelente
jobs-stats-health-good = buena
jobs-stats-health-is = { $health }: ha terminado correctamente el { $rate } de todas las ejecuciones
jobs-stats-health-is-so-far = { $health } por ahora: ha terminado correctamente el { $rate } de todas las ejecuciones
jobs-stats-health-poor = mala
jobs-stats-next = siguiente
jobs-stats-succeeded = correctas

## Watching

jobs-watch-failures = los últimos fallos
jobs-watch-left = quedan { $time }
jobs-watch-no-executions = todavía no hay ejecuciones
jobs-watch-over =
    { $total ->
        [one] terminadas { $over } de { $total } ejecución
       *[other] terminadas { $over } de { $total } ejecuciones
    }
jobs-watch-pace = { $rate } por minuto
jobs-watch-stop = Ctrl-C deja de seguir; el trabajo continúa
jobs-watch-stopped = ya no se sigue; el trabajo continúa

## Canceling

jobs-cancel-ask = cancelar el trabajo { $job } en { $place }
jobs-cancel-ask-several =
    { $count ->
        [one] cancelar { $count } trabajo en { $place }
       *[other] cancelar { $count } trabajos en { $place }
    }
jobs-cancel-comment = comentario, para que conste
jobs-cancel-done = { $mark } trabajo { $job } cancelado: está { $status }
jobs-cancel-done-executions =
    { $count ->
        [one] { $count } ejecución cancelada
       *[other] { $count } ejecuciones canceladas
    }
jobs-cancel-done-executions-going =
    { $count ->
        [one] { $count } ejecución cancelada, { $going } en curso
       *[other] { $count } ejecuciones canceladas, { $going } en curso
    }
jobs-cancel-dry-run = --dry-run muestra lo que supone
jobs-cancel-effect-forced = se cancelarán a la fuerza; sus dispositivos no reciben orden de parar
jobs-cancel-effect-goes-on = seguirán hasta el final
jobs-cancel-effect-none = quedan como están
jobs-cancel-effect-queued = no empezarán
jobs-cancel-failed = fallidas
jobs-cancel-final = no se puede deshacer
jobs-cancel-title = cancelar el trabajo { $job }

## Deleting

jobs-delete-ask = eliminar el trabajo { $job } en { $place }
jobs-delete-ask-several =
    { $count ->
        [one] eliminar { $count } trabajo en { $place }
       *[other] eliminar { $count } trabajos en { $place }
    }
jobs-delete-done = { $mark } trabajo { $job } eliminado
jobs-delete-dry-run = --dry-run muestra lo que desaparecería
jobs-delete-force = forzar
jobs-delete-force-executions = se forzará: el trabajo tiene ejecuciones
jobs-delete-force-not-needed = no hace falta: el trabajo ha terminado y no tiene ejecuciones
jobs-delete-force-not-over = se forzará: el trabajo no ha terminado, y termina con ello
jobs-delete-goes = se elimina
jobs-delete-goes-what =
    { $count ->
        [one] el trabajo, su documento y el historial de { $count } ejecución
       *[other] el trabajo, su documento y el historial de { $count } ejecuciones
    }
jobs-delete-going = el trabajo { $job } se está eliminando
jobs-delete-title = eliminar el trabajo { $job }

## Simulating: the plan

jobs-simulate-ask =
    { $count ->
        [one] ¿simular { $count } dispositivo en { $place }?
       *[other] ¿simular { $count } dispositivos en { $place }?
    }
jobs-simulate-ask-devices = dispositivos de cada trabajo, un número o all (todos)
jobs-simulate-ask-rate = cuántos de cada cien dispositivos terminan correctamente, de 0 a 100
jobs-simulate-calls =
    { $count ->
        [one] { $count } llamada
       *[other] { $count } llamadas
    }
jobs-simulate-calls-at-best =
    { $count ->
        [one] { $count } llamada, como mínimo { $time } ({ $slowest })
       *[other] { $count } llamadas, como mínimo { $time } ({ $slowest })
    }
jobs-simulate-devices =
    { $count ->
        [one] actúa { $count } dispositivo: { $success } SUCCESS, { $failure } FAILURE
       *[other] actúan { $count } dispositivos: { $success } SUCCESS, { $failure } FAILURE
    }
jobs-simulate-devices-later =
    { $count ->
        [one] actúa { $count } dispositivo: { $success } SUCCESS, { $failure } FAILURE; hasta { $later } más a medida que avance el despliegue
       *[other] actúan { $count } dispositivos: { $success } SUCCESS, { $failure } FAILURE; hasta { $later } más a medida que avance el despliegue
    }
jobs-simulate-devices-unknown = { $answer } no es ni all ni un número de dispositivos
jobs-simulate-document = documento de trabajo:
jobs-simulate-job =
    { $selection ->
        [continuous] { $targets ->
            [one] { $status }, continuo; de { $targets } destino termina bien el { $rate } %: { $success } SUCCESS, { $failure } FAILURE (semilla { $seed })
           *[other] { $status }, continuo; de { $targets } destinos termina bien el { $rate } %: { $success } SUCCESS, { $failure } FAILURE (semilla { $seed })
        }
       *[snapshot] { $targets ->
            [one] { $status }, instantánea; de { $targets } destino termina bien el { $rate } %: { $success } SUCCESS, { $failure } FAILURE (semilla { $seed })
           *[other] { $status }, instantánea; de { $targets } destinos termina bien el { $rate } %: { $success } SUCCESS, { $failure } FAILURE (semilla { $seed })
        }
    }
jobs-simulate-more =
    { $count ->
        [one] ... y { $count } más (--dry-run --output json los tiene todos)
       *[other] ... y { $count } más (--dry-run --output json los tiene todos)
    }
jobs-simulate-nothing = ningún dispositivo suyo tiene nada que hacer
jobs-simulate-pending = pendientes: { $queued } QUEUED, { $in_progress } IN_PROGRESS
jobs-simulate-title = simular el trabajo { $job }

## Simulating: what a device does

jobs-step-downloaded = { $thing }: { $size } de firmware descargados
jobs-step-downloading = { $thing }: descargando firmware de S3…
jobs-step-ended-before = { $thing }: su ejecución de trabajo había terminado antes de que empezara
jobs-step-overtaken = { $thing }: alguien más cambió su ejecución de trabajo, está { $status }
jobs-step-reported = { $thing }: ejecución de trabajo { $status }
jobs-step-reported-failure = { $thing }: ejecución de trabajo { $status } - { $reason }
jobs-step-url-expired = { $thing }: la URL prefirmada ha caducado; se pide otra
jobs-step-vanished = { $thing }: el objeto, su ejecución de trabajo o el trabajo ya no existe

## Simulating: what came of it

jobs-end-aborted = el trabajo cumplió sus criterios de anulación y está CANCELED
jobs-end-all-chosen = han actuado tantos dispositivos como se pidieron
jobs-end-canceled = el trabajo está CANCELED: lo canceló alguien
jobs-end-completed = el trabajo está COMPLETED
jobs-end-deleted = el trabajo se eliminó
jobs-end-not-yet = no ha terminado todavía
jobs-end-other = el trabajo ha terminado
jobs-end-scheduled = el trabajo está SCHEDULED y espera a su próximo periodo de mantenimiento
jobs-end-settled = han actuado todos los dispositivos notificados
jobs-end-stalled = el despliegue no ha notificado a nadie en cinco minutos
jobs-sum-again = ejecutar de nuevo el mismo comando, con el mismo --seed: hace lo que queda
jobs-sum-at-best = como mínimo { $time } ({ $slowest })
jobs-sum-budget =
    { $count ->
        [one] { $budget } { $count } llamada ({ $pace }/s)
       *[other] { $budget } { $count } llamadas ({ $pace }/s)
    }
jobs-sum-budget-of =
    { $count ->
        [one] { $budget } { $count } llamada ({ $pace }/s de { $rate }/s)
       *[other] { $budget } { $count } llamadas ({ $pace }/s de { $rate }/s)
    }
jobs-sum-calls =
    { $count ->
        [one] { $count } llamada en total, repetidas { $repeated }, limitadas { $throttled }
       *[other] { $count } llamadas en total, repetidas { $repeated }, limitadas { $throttled }
    }
jobs-sum-clock-moved = el reloj del AWS local se adelantó { $time }
jobs-sum-device-failures = por qué fallaron dispositivos
jobs-sum-device-failures-of =
    { $count ->
        [one] { $count } dispositivo: { $reason } ({ $kind }): { $names }
       *[other] { $count } dispositivos: { $reason } ({ $kind }): { $names }
    }
jobs-sum-downloads =
    { $count ->
        [one] { $count } archivo descargado, { $size }
       *[other] { $count } archivos descargados, { $size }
    }
jobs-sum-ended-before =
    { $count ->
        [one] { $count } ejecución había terminado antes de que empezara el dispositivo
       *[other] { $count } ejecuciones habían terminado antes de que empezara el dispositivo
    }
jobs-sum-expired =
    { $urls ->
        [one] { $urls } URL había caducado
       *[other] { $urls } URL habían caducado
    }
jobs-sum-failures = lo que ha fallado
jobs-sum-job = { $job }: { $why }
jobs-sum-job-counts = { $job }: { $why }; { $counts }
jobs-sum-names-more = { $names } y { $count } más
jobs-sum-overtaken =
    { $count ->
        [one] { $count } ejecución terminó o cambió mientras trabajaba el dispositivo
       *[other] { $count } ejecuciones terminaron o cambiaron mientras trabajaba el dispositivo
    }
jobs-sum-processed =
    { $count ->
        [one] { $count } ejecución de trabajo procesada: { $succeeded } SUCCEEDED, { $failed } FAILED
       *[other] { $count } ejecuciones de trabajo procesadas: { $succeeded } SUCCEEDED, { $failed } FAILED
    }
jobs-sum-processed-as-planned =
    { $count ->
        [one] { $count } ejecución de trabajo procesada: { $succeeded } SUCCEEDED, { $failed } FAILED según lo planeado
       *[other] { $count } ejecuciones de trabajo procesadas: { $succeeded } SUCCEEDED, { $failed } FAILED según lo planeado
    }
jobs-sum-processed-not-planned =
    { $count ->
        [one] { $count } ejecución de trabajo procesada: { $succeeded } SUCCEEDED, { $failed } FAILED, { $unplanned } sin estar planeado
       *[other] { $count } ejecuciones de trabajo procesadas: { $succeeded } SUCCEEDED, { $failed } FAILED, { $unplanned } de ellas sin estar planeado
    }
jobs-sum-retries =
    { $count ->
        [one] { $count } ejecución del total fue un reintento
       *[other] { $count } ejecuciones del total fueron reintentos
    }
jobs-sum-stopped = detenido: { $sum }
jobs-sum-took = duración: { $time }
jobs-sum-took-waiting = duración: { $time }, { $waited } de espera al despliegue
jobs-sum-unheard =
    { $count ->
        [one] { $count } ejecución sin notificar: AWS no aceptó la llamada
       *[other] { $count } ejecuciones sin notificar: AWS no aceptó la llamada
    }
jobs-sum-vanished =
    { $count ->
        [one] { $count } ejecución desaparecida, con el objeto o el trabajo
       *[other] { $count } ejecuciones desaparecidas, con el objeto o el trabajo
    }
jobs-sum-without-execution =
    { $count ->
        [one] { $count } destino nunca recibió una ejecución: { $names }
       *[other] { $count } destinos nunca recibieron una ejecución: { $names }
    }

## The report, a page

jobs-report-aria-outcomes = resultados
jobs-report-aria-rollout = despliegue en el tiempo
jobs-report-axis-minutes = { $minutes } min
jobs-report-bar-finished = minuto { $minute }: terminadas { $count }
jobs-report-bar-queued = minuto { $minute }: en cola { $count }
jobs-report-bar-started = minuto { $minute }: iniciadas { $count }
jobs-report-document = Documento de trabajo
jobs-report-durations =
    { $devices ->
        [one] Desde el inicio de una ejecución hasta su final, de { $devices } dispositivo que respondió: { $least } como mínimo, { $mean } de media, { $most } como máximo.
       *[other] Desde el inicio de una ejecución hasta su final, de { $devices } dispositivos que respondieron: { $least } como mínimo, { $mean } de media, { $most } como máximo.
    }
jobs-report-executions =
    { $executions ->
        [one] { $executions }, { $retries } de ellas reintentos
       *[other] { $executions }, { $retries } de ellas reintentos
    }
jobs-report-fact-executions = ejecuciones
jobs-report-fact-things = objetos
jobs-report-failures = Por qué fallaron ejecuciones
jobs-report-failures-all =
    { $total ->
        [one] La única ejecución que está FAILED, REJECTED o TIMED_OUT.
       *[other] Las { $total } ejecuciones que están FAILED, REJECTED o TIMED_OUT.
    }
jobs-report-failures-first =
    { $total ->
        [one] Las { $described } primeras por nombre de { $total } ejecución que está FAILED, REJECTED o TIMED_OUT: AWS describe diez por segundo.
       *[other] Las { $described } primeras por nombre de { $total } ejecuciones que están FAILED, REJECTED o TIMED_OUT: AWS describe diez por segundo.
    }
jobs-report-file = archivo para la página
jobs-report-heading-count = cantidad
jobs-report-heading-reason = motivo
jobs-report-heading-share = parte
jobs-report-heading-sort = clase
jobs-report-heading-status = estado
jobs-report-heading-thing = objeto
jobs-report-heading-things = objetos
jobs-report-heading-took = duración
jobs-report-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
jobs-report-none = Ningún objeto tiene una ejecución de este trabajo.
jobs-report-nowhere = falta decir adónde va el informe
jobs-report-nowhere-hint = indicar --html FILE para una página, --output json para un programa, o ambos
jobs-report-outcomes = Resultados
jobs-report-rollout = Despliegue en el tiempo
jobs-report-rollout-each =
    { $minutes ->
        [1] Ejecuciones por minuto, desde { $begins }.
       *[other] Ejecuciones cada { $minutes } minutos, desde { $begins }.
    }
jobs-report-row-finished = terminadas: { $count }
jobs-report-row-queued = en cola: { $count }
jobs-report-row-started = iniciadas: { $count }
jobs-report-seen = { $place }; consultado el { $at }
jobs-report-settings = Ajustes
jobs-report-silent = no se dijo nada
jobs-report-slowest = Dispositivos más lentos
jobs-report-title = Trabajo { $job }
jobs-report-wrote = se ha escrito { $path }

## Learning moments

jobs-learn-abort =
    Una regla de anulación termina un trabajo por sí sola cuando una actualización resulta ser mala. Cuenta los dispositivos que han acabado con el trabajo. Cuando son suficientes y la parte de ellos que ha fallado llega al porcentaje, AWS IoT cancela el trabajo.

    Las ejecuciones que están QUEUED se cancelan y no empiezan nunca; las que están IN_PROGRESS continúan. Los reintentos que esperan se descartan.

    El número mínimo evita que un trabajo termine porque casualmente falló el primer dispositivo. Con "FAILED, 10 %, 5 dispositivos", un fallo entre los cinco primeros es el 20 % y detiene el trabajo; con 50 dispositivos hacen falta cinco. Una regla puede contar FAILED, REJECTED, TIMED_OUT o ALL, es decir, todos ellos, y un trabajo puede tener varias reglas.
jobs-learn-abort-title = Un trabajo que se detiene solo

jobs-learn-cancel =
    Cancelar termina un trabajo y lo conserva: su documento, su configuración y lo que pasó en cada dispositivo se pueden seguir consultando. Eliminarlo borra todo eso.

    Conviene cancelar cuando el firmware o los destinos son erróneos, cuando fallan demasiados dispositivos o cuando hay que desplegar algo más urgente. Las ejecuciones que están QUEUED no empiezan; las que están IN_PROGRESS continúan, porque un dispositivo detenido en mitad de una actualización puede quedar inservible. --force cancela también estas, y el dispositivo se entera cuando notifica.

    Un trabajo cancelado no se puede reanudar: hay que crear uno nuevo para los dispositivos que quedan.
jobs-learn-cancel-title = ¿Cancelar un trabajo o eliminarlo?

jobs-learn-create =
    Lo que sigue es el trabajo completo tal como se envía, con lo que haría: cuánto se tarda en notificar a todos los dispositivos y cuántos recibirían un mal firmware antes de que las reglas de anulación lo detuvieran.

    CreateJob comprueba el documento y vuelve enseguida. Las ejecuciones, una por dispositivo, aparecen un momento después y se despliegan a la tasa del trabajo.

    Desde entonces el documento queda como está, y solo se pueden agregar destinos a un trabajo continuo. La descripción, la tasa de despliegue, las reglas de anulación, el tiempo de espera y los reintentos todavía se pueden cambiar en AWS. El identificador queda ocupado hasta que se elimina el trabajo.
jobs-learn-create-title = Qué pasa cuando se crea un trabajo

jobs-learn-delete =
    Eliminar un trabajo borra también su documento y el historial de sus ejecuciones en todos los dispositivos. Lo que el trabajo ha instalado sigue instalado. Nada de ello se puede recuperar.

    Un trabajo que solo debe parar se cancela, no se elimina: al cancelarlo se conserva el registro. Conviene eliminar para ordenar lo que ha terminado, después de una prueba o para volver a usar el identificador; AWS olvida los trabajos por sí solo al cabo de dos años.

    AWS no elimina un trabajo que no ha terminado, salvo que se fuerce: entonces se rechaza lo que notifiquen los dispositivos que estén trabajando en él. Puede haber como máximo diez trabajos en eliminación a la vez.
jobs-learn-delete-title = Qué desaparece con una eliminación

jobs-learn-discover =
    Un trabajo dice a los dispositivos que hagan algo, de forma fiable: espera a los que están sin conexión, lleva la cuenta de lo que ha sido de cada uno, y se puede frenar y detener.

    Necesita tres cosas que ya existan:

      destinos  grupos de objetos u objetos: quién debe hacerlo, hasta 100
      tarea     una versión de un paquete, o un documento propio
      rol       con el que AWS IoT firma las URL de firmware

    fleetctl busca primero los grupos de objetos y los paquetes de esta cuenta y región, para poder elegir entre lo que existe. `fleetctl provision` lo crea todo. Mirar no cuesta nada y no cambia nada.
jobs-learn-discover-title = De qué se compone un trabajo

jobs-learn-execution =
    Un trabajo es el encargo; una ejecución es lo que un dispositivo hace con él. Cada objeto que es un destino tiene su propia ejecución, con un número que crece cuando se intenta de nuevo.

      QUEUED       el dispositivo no ha empezado
      IN_PROGRESS  ha empezado, y puede notificar pasos por el camino
      SUCCEEDED    dice que lo ha hecho
      FAILED       dice que no ha podido hacerlo
      REJECTED     dice que no lo va a hacer
      TIMED_OUT    no ha notificado a tiempo
      CANCELED     el trabajo se canceló antes de que estuviera hecho
      REMOVED      el objeto ya no es un destino, o se eliminó

    Los dos primeros están abiertos; los demás son definitivos. Con su notificación un dispositivo puede dejar hasta diez detalles, pares de clave y valor: es lo primero que hay que leer cuando algo ha fallado.
jobs-learn-execution-title = Qué es una ejecución

jobs-learn-rollout =
    La tasa de despliegue dice a cuántos dispositivos se notifica por minuto. AWS IoT permite hasta 1000 por trabajo. Una tasa menor da tiempo a ver los primeros fallos antes de que todos tengan la actualización, y protege a un servidor del que descargan todos los dispositivos.

    Una tasa constante es la misma cada minuto. Una tasa exponencial empieza baja y se multiplica cada vez que se ha notificado a otros tantos dispositivos, o que otros tantos han terminado correctamente. Con 50 al principio, duplicada cada 1000 dispositivos:

      tras dispositivos    0     1000     2000     3000
      tasa por minuto     50      100      200      400

    Crecer según los dispositivos que han terminado correctamente es la opción prudente: una mala actualización no se acelera.
jobs-learn-rollout-title = A qué velocidad se extiende una actualización

jobs-learn-selection =
    Un grupo cambia: hay objetos que se unen y objetos que salen. La selección de destinos dice lo que eso significa para el trabajo.

      SNAPSHOT     los objetos que están ahora en los grupos; el trabajo
                   está COMPLETED cuando todos han acabado
      CONTINUOUS   además, todo objeto que se una más tarde; el trabajo
                   sigue hasta que se cancela o llega su hora de fin

    SNAPSHOT conviene para una actualización puntual, con un resultado al final. CONTINUOUS conviene para una regla como «todo dispositivo de este grupo tiene al menos esta versión»: un dispositivo nuevo se actualiza cuando se une. Con un grupo dinámico basta que un dispositivo empiece a coincidir con la consulta. Un objeto que sale del grupo queda REMOVED de un trabajo continuo si no había acabado.
jobs-learn-selection-title = Ahora, o de ahora en adelante

jobs-learn-simulate =
    fleetctl hace ahora lo que hace el software de un dispositivo, para cada dispositivo del trabajo:

      1  empezar    notificar IN_PROGRESS
      2  obtener    pedir el documento; AWS IoT firma la URL en ese momento
      3  descargar  leer el firmware con esa URL, en trozos pequeños
      4  notificar  SUCCEEDED, o FAILED con el motivo

    Los dispositivos notifican con 200 llamadas por segundo como máximo, para toda la cuenta; con dos notificaciones cada uno, 10 000 dispositivos tardan al menos 100 segundos. fleetctl se queda por debajo de ese ritmo. Un fallo se decide antes, por sorteo, y se notifica con el motivo "Simulated failure", para poder ver en acción las reglas de anulación, los reintentos y las estadísticas. No se guarda nada del firmware.
jobs-learn-simulate-executions =
    Los dispositivos de un trabajo que tienen algo que hacer son aquellos cuya ejecución está QUEUED o IN_PROGRESS. Una ejecución QUEUED espera a que su dispositivo se conecte y pregunte; una IN_PROGRESS se empezó y no se terminó, quizá por una simulación detenida.

    Puede haber menos que destinos: el trabajo solo notifica a cierto número de dispositivos por minuto, y otros ya han acabado. Entonces la simulación espera a los siguientes, o adelanta el reloj del AWS local.

    Los dispositivos reales se enteran de un trabajo por MQTT: un mensaje en `$aws/things/THING/jobs/notify-next`. Después piden el documento de la ejecución que toca.
jobs-learn-simulate-executions-title = Qué dispositivos tienen algo que hacer

jobs-learn-simulate-jobs =
    Solo un trabajo que está IN_PROGRESS tiene tarea para los dispositivos. Un trabajo SCHEDULED espera a su inicio o a su próximo periodo de mantenimiento; uno que está COMPLETED o CANCELED ha terminado.

    Un dispositivo no ve los trabajos como los ve quien los administra. Solo ve sus propias ejecuciones, una tras otra, en el orden en que entraron en cola, por una interfaz propia: el plano de datos de trabajos, por MQTT o HTTPS. No puede crear trabajos ni ver lo que hacen otros dispositivos.

    Una simulación utiliza esa misma interfaz. Lo que registra AWS IoT es exactamente lo que dejarían dispositivos reales, así que los comandos que examinan trabajos se pueden probar con ella.
jobs-learn-simulate-jobs-title = Los trabajos vistos por los dispositivos

jobs-learn-simulate-title = Qué harán los dispositivos

jobs-learn-stats =
    QUEUED espera al dispositivo; con IN_PROGRESS, el dispositivo ya ha empezado; SUCCEEDED, FAILED y REJECTED son palabras del propio dispositivo; TIMED_OUT significa que no notificó a tiempo; REMOVED, que el objeto ya no es un destino o se eliminó; CANCELED, que el trabajo se canceló.

    El 95 % o más es excelente; el 80 %, bueno; el 50 %, malo; menos es crítico. Muchos TIMED_OUT apuntan a la conectividad o a un tiempo de espera demasiado corto; muchos REJECTED, a dispositivos que no encajan con el trabajo; FAILED poco después del inicio, a la descarga; FAILED tarde, a la instalación.

    Conviene desplegar primero en pocos dispositivos, dejar que los criterios de anulación vigilen el resto y pensar en cancelar cuando falla más del 20 %.
jobs-learn-stats-title = Qué significan los estados y los porcentajes

jobs-learn-targets =
    Un trabajo puede ser para varios grupos y objetos, hasta 100 en total. Un objeto que está en más de uno de los grupos recibe una sola ejecución. Los grupos que hay debajo de un grupo forman parte de él.

    Los grupos son mejores destinos que los objetos sueltos: dicen lo que los dispositivos tienen en común, un país o un tipo, y no obligan a mantener una lista. Para probar una actualización en pocos dispositivos, se hace un grupo con ellos, se deja que un trabajo se ejecute ahí y se crea el siguiente trabajo para todos.

    Los ajustes que siguen son opcionales. Sin ellos un trabajo notifica hasta a 1000 dispositivos por minuto, nunca se detiene por sí solo y espera a cada dispositivo sin límite.
jobs-learn-targets-title = Quién recibe el trabajo

jobs-learn-timeout =
    Un dispositivo que se queda sin corriente en mitad de una actualización ya no dice nada. Su ejecución seguiría IN_PROGRESS para siempre, y un trabajo SNAPSHOT no estaría nunca COMPLETED. El tiempo de espera, de un minuto a siete días, la termina como TIMED_OUT.

    Corre desde IN_PROGRESS, no mientras la ejecución está QUEUED: un dispositivo sin conexión puede esperar cuanto quiera. No se puede prolongar para un dispositivo que está trabajando, así que hay que contar con una red lenta; AWS puede darse cuenta hasta un minuto después.

    Las ejecuciones TIMED_OUT y FAILED pueden volver a la cola, hasta diez veces en total por dispositivo; las REJECTED, nunca.
jobs-learn-timeout-title = Dispositivos que nunca responden

jobs-learn-type =
    Una actualización inalámbrica (ota) instala una versión de un paquete. fleetctl escribe el documento: AWS IoT pone en él los atributos de la versión y, cada vez que un dispositivo lo pide, una URL nueva de su firmware, válida durante una hora. Si la configuración de paquetes está activada, la sombra `$package` de cada dispositivo que termina correctamente dice por sí sola qué versión tiene.

    Un trabajo personalizado (custom) hace lo que dice un documento propio: cualquier JSON de hasta 32 768 caracteres, como una operación con sus parámetros. Lo que significa lo decide el software de los dispositivos; AWS IoT solo lo entrega. Sirve para reiniciar, rotar una clave o recopilar registros.
jobs-learn-type-title = Dos clases de trabajos
