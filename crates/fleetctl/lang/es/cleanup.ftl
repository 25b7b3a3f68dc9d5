# Cleanup: questions, plan, summary.

## Questions

cleanup-ask-delete =
    { $count ->
        [one] eliminar { $count } recurso en { $place }
       *[other] eliminar { $count } recursos en { $place }
    }
cleanup-ask-delete-aws =
    { $count ->
        [one] eliminar { $count } recurso en { $place }; no se puede deshacer
       *[other] eliminar { $count } recursos en { $place }; no se puede deshacer
    }
cleanup-ask-scope = qué
cleanup-ask-scope-safe = no se elimina nada sin mostrar antes qué; Ctrl-C sale
cleanup-greeting = limpieza en { $place }
cleanup-otherwise-dry-run = --dry-run muestra el plan
cleanup-otherwise-nothing = sin ello no se elimina nada

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = todo lo del taller
cleanup-scope-groups = grupos de objetos, estáticos y dinámicos; los objetos se conservan
cleanup-scope-things = objetos con sus sombras y certificados; el resto se conserva

## The plan

cleanup-nothing = nada que eliminar
cleanup-nothing-on = nada que eliminar en { $place }
cleanup-plan-classic-shadow = sombra clásica
cleanup-plan-column-delete = eliminar
cleanup-plan-column-resources = recursos
cleanup-plan-column-skip = omitir
cleanup-plan-detached =
    { $things ->
        [one] desasociado de { $things } objeto, { $why }
       *[other] desasociado de { $things } objetos, { $why }
    }
cleanup-plan-effort =
    { $calls ->
        [one] { $calls } llamada; { $best }
       *[other] { $calls } llamadas; { $best }
    }
cleanup-plan-effort-aws = { $effort }; los tipos de objeto se eliminan cinco minutos después de quedar obsoletos, y el resto entretanto
cleanup-plan-effort-local = { $effort }; los tipos de objeto se eliminan cinco minutos después de quedar obsoletos, espera que el AWS local se salta
cleanup-plan-found = encontrado: { $resources }
cleanup-plan-more-to-delete = y { $count } más que eliminar
cleanup-plan-more-to-delete-listed = y { $count } más que eliminar; { $option } los lista
cleanup-plan-more-to-keep = y { $count } más que conservar
cleanup-plan-more-to-keep-listed = y { $count } más que conservar; { $option } los lista
cleanup-plan-processing = procesando el objeto: { $name }
cleanup-plan-scanning = examinando { $kinds }...
cleanup-plan-scope = ámbito
cleanup-plan-shadow = sombra { $shadow }
cleanup-plan-skipped = se omite - { $reason }
cleanup-plan-things = objetos
cleanup-plan-total = total
cleanup-plan-unread = no se ha podido examinar todo: { $failure }
cleanup-plan-unread-kept = lo que no se ha podido examinar se conserva
cleanup-plan-where = dónde
cleanup-plan-with-things = { $count }: arriba, con sus objetos

## The summary

cleanup-blocked = lo que tiene que eliminarse antes sigue ahí
cleanup-calls =
    { $calls ->
        [one] { $calls } llamada
       *[other] { $calls } llamadas
    }, contando la segunda revisión, repetidas { $retries }, { $throttles }
cleanup-commands-pending = AWS ha ocultado los comandos y elimina en un plazo de doce horas los que no llevaban ya doce horas obsoletos
cleanup-complete-all = no queda nada del taller
cleanup-complete-groups = no queda ningún grupo del taller
cleanup-complete-things = no queda ningún objeto del taller
cleanup-deleted-gone = { $kinds }: { $deleted } (ya no existían: { $gone })
cleanup-failed = con error
cleanup-heading-deleted = Recursos eliminados:
cleanup-heading-not-deleted = Sin eliminar:
cleanup-heading-skipped = Recursos omitidos:
cleanup-heading-still-there = siguen ahí
cleanup-incomplete-left = incompleta: eliminados { $deleted }, quedan { $left }
cleanup-incomplete-not-looked = incompleta: eliminados { $deleted }, no se ha mirado lo que queda
cleanup-incomplete-unread = incompleta: eliminados { $deleted }, no se ha podido examinar todo
cleanup-left-new = { $left }; creados entretanto, o AWS todavía lista lo eliminado
cleanup-left-unread = no se sabe, porque no se han podido examinar: { $kinds }
cleanup-next-again = ejecutar de nuevo la limpieza: encuentra lo que queda y continúa desde ahí
cleanup-not-tried = sin intentar
cleanup-stopped = detenida: eliminados { $deleted }
cleanup-summary-title = Resumen de la limpieza:
cleanup-took = Duración: { $seconds } segundos
cleanup-took-waited = Duración: { $seconds } segundos; { $waited } de espera a AWS
cleanup-total = Total: { $count }

## Learning moments

cleanup-learn-dry-run =
    Lo que hay arriba es un plan. Para hacerlo no se ha cambiado nada: la planificación solo dispone de operaciones de lectura. Lo que se elimina después es exactamente lo que está en el plan, y antes de cada eliminación se comprueba una vez más si el recurso sigue siendo lo que era.

    Es una buena costumbre en cuentas que también utilizan otras personas:

      fleetctl cleanup --dry-run               cada recurso, y por qué
      fleetctl cleanup --plan-out FILE         lo mismo, para verlo entre dos
      fleetctl apply FILE --confirm DELETE     ese plan y nada más

    Un plan guardado es válido durante 24 horas, para esta cuenta y región. Uno que se haya modificado se rechaza.
cleanup-learn-dry-run-title = Mirar antes de eliminar

cleanup-learn-five-minutes =
    AWS permite eliminar un tipo de objeto solo cinco minutos después de marcarlo como obsoleto, y solo cuando ningún objeto lo tiene ya. Los cinco minutos dan tiempo a que se den cuenta quienes están creando un dispositivo en ese momento, porque un tipo obsoleto se rechaza para objetos nuevos.

    Por eso los tipos se marcan como obsoletos al principio y se eliminan al final, y todo lo demás se elimina entretanto: en AWS se espera una vez por todos los tipos, no por cada uno. Los tipos que marcó una ejecución anterior ya han cumplido su plazo.

    Si se detiene durante la espera, no se pierde nada: al ejecutar de nuevo la limpieza, continúa desde ahí. El AWS local no hace esperar: en su lugar se adelanta su reloj.
cleanup-learn-five-minutes-title = Por qué los tipos de objeto tardan cinco minutos

cleanup-learn-identification =
    En una cuenta que también utilizan otras personas, la pregunta no es cómo eliminar, sino qué. Se responde en este orden:

      1  etiqueta    workshop=learning-aws-iot-dm-basics
      2  nombre      un patrón como Vehicle-VIN-###, si no lleva etiqueta
      3  asociación  una sombra o un certificado de un objeto del taller

    Lo que no reconoce ninguna de las tres se conserva. También lo que lleva la etiqueta con el valor de otra persona, sea cual sea su nombre, y lo que no se ha podido examinar: ante la duda, se conserva. Un certificado que también utiliza un objeto ajeno se desasocia del objeto del taller y por lo demás no se toca.

    Los objetos y los certificados no pueden llevar etiquetas, así que ahí deciden los nombres: no conviene usar el prefijo del taller para dispositivos importantes.
cleanup-learn-identification-title = Qué es del taller: etiqueta, nombre, asociación
