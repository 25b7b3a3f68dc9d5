# Commands: what devices are told to do at once, and what they answer.

## Templates

commands-about-activate-horn = Hacer sonar la bocina de un vehículo durante unos segundos
commands-about-set-climate = Fijar la temperatura en un vehículo
commands-about-start-engine = Encender el motor de un vehículo durante unos minutos
commands-about-stop-engine = Apagar el motor de un vehículo
commands-about-vehicle-lock = Bloquear todas las puertas de un vehículo
commands-about-vehicle-unlock = Desbloquear todas las puertas de un vehículo
commands-choice-own = una carga útil propia
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = encontrar un vehículo en un gran estacionamiento
commands-use-other = un vehículo que está lejos
commands-use-set-climate = salir con comodidad
commands-use-start-engine = calentar antes de un viaje
commands-use-stop-engine = un robo o una emergencia
commands-use-vehicle-lock = el conductor se fue sin cerrar
commands-use-vehicle-unlock = se perdió una llave

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = sobre
commands-fact-canary = canario
commands-fact-command = comando
commands-fact-completed = fin
commands-fact-created = creación
commands-fact-devices = dispositivos
commands-fact-for = para
commands-fact-kind = clase
commands-fact-name = nombre
commands-fact-namespace = espacio de nombres
commands-fact-note = nota
commands-fact-parameter = parámetro
commands-fact-reason = motivo
commands-fact-result = resultado
commands-fact-run = ID de lanzamiento
commands-fact-started = inicio
commands-fact-status = estado
commands-fact-target = destino
commands-fact-timeout = límite
commands-fact-took = duración
commands-fact-topic = tema
commands-fact-updated = último cambio
commands-fact-where = dónde

## A command: kind, payload, parameters

commands-example-text = texto
commands-kind-custom = personalizado
commands-kind-predefined = predefinido
commands-must-be-at-least = debe ser { $value } como mínimo
commands-must-be-at-most = debe ser { $value } como máximo
commands-must-be-from = debe estar entre { $min } y { $max }
commands-must-be-greater = debe ser mayor que { $value }
commands-must-be-less = debe ser menor que { $value }
commands-must-be-none-of = no debe ser ninguno de { $value }
commands-must-be-one-of = debe ser uno de { $value }
commands-must-equal = debe ser igual a { $value }
commands-must-not-be-from = no debe estar entre { $min } y { $max }
commands-must-not-equal = debe ser distinto de { $value }
commands-parameter-always = siempre { $value }
commands-parameter-default = { $value } si no se indica ninguno
commands-parameter-example = como { $option }
commands-parameters = parámetros (los de * se tienen que indicar)
commands-payload = carga útil ({ $content_type })
commands-payload-bytes = bytes que no son texto
commands-payload-template = carga útil (una plantilla, que se envía como { $format })
commands-value-binary = bytes en base64
commands-value-boolean = true o false
commands-value-double = un número
commands-value-integer = un número entero de 32 bits
commands-value-long = un número entero de 64 bits
commands-value-string = un texto
commands-value-unsigned-long = un número entero de 64 bits no negativo

## Making a command

commands-create-ask-description = descripción:
commands-create-ask-name = nombre:
commands-create-ask-payload = carga útil, una línea de JSON:
commands-create-bad-name = { $given } no es un nombre de comando: debe empezar por una letra o un dígito
commands-create-leave = Enter toma lo que está entre corchetes; Ctrl-C sale
commands-create-long-description =
    una descripción tiene como máximo { $most ->
        [one] { $most } carácter
       *[other] { $most } caracteres
    }, no { $count }
commands-create-needs-description = un comando propio necesita --description, de 1 a 256 caracteres
commands-create-no-template = { $given } no es una plantilla; las plantillas son { $names }
commands-create-nothing = no hay con qué crear un comando ni ningún terminal en el que preguntar; no se ha hecho nada
commands-create-nothing-hint = indicar una de: { $options }
commands-create-number = elegir un número del 0 al 6
commands-create-parameter-form = un parámetro tiene la forma NAME:TYPE o NAME:TYPE=DEFAULT
commands-create-parameter-name = { $given } no es un nombre de parámetro: tiene de 1 a 192 letras, dígitos y cualquiera de . $ _ -
commands-create-parameter-type = { $given } no es un tipo; los tipos son { $names }
commands-create-parameter-value = { $given } no es { $kind }: admite { $wanted }
commands-create-title = crear un comando en { $place }
commands-create-which = cuál
commands-kept = se conserva { $name }
commands-made = se ha creado { $name }
commands-next = a continuación: { $command }
commands-plan-kept = ya existe y hace lo mismo, y se conserva
commands-plan-title = comando

## Listing and picking

commands-hint-create = { $command } crea uno
commands-hint-history = `fleetctl commands history` lista las ejecuciones
commands-hint-list = `fleetctl commands list` lista los comandos
commands-list-templates = plantillas que se pueden crear con `commands create --template`
commands-list-title =
    { $count ->
        [one] { $count } comando en { $place }
       *[other] { $count } comandos en { $place }
    }
commands-list-unread =
    { $count ->
        [one] no se ha podido leer { $count } descripción: { $cause }
       *[other] no se han podido leer { $count } descripciones: { $cause }
    }
commands-none = no hay ningún comando en { $place }
commands-none-open = ningún dispositivo está trabajando en un comando en { $place }
commands-pick-execution-prompt = número o identificador de ejecución:
commands-pick-executions-title = ejecuciones en { $place }, primero las más recientes
commands-pick-prompt = número o nombre de comando:
commands-pick-title = comandos en { $place }, primero los más recientes

## Deleting, deprecating, canceling

commands-cancel-what =
    cancelar la ejecución { $id } ({ $status }) en { $place }
    publicando en { $topic }
    { $answer }
commands-delete-what = eliminar el comando { $name } en { $place }
commands-deleted = { $name } eliminado
commands-deletion-pending = { $name } está PENDING_DELETION: AWS lo elimina en un plazo de doce horas, y nadie puede ejecutarlo
commands-deprecated = { $name } está DEPRECATED: las ejecuciones continúan y no empiezan otras nuevas
commands-hint-show = `fleetctl commands show` muestra el comando
commands-hint-status = `fleetctl commands status` muestra la ejecución
commands-restored = { $name } está ACTIVE

## Running a command

commands-run-ask-timeout = cuánto tiempo tiene cada dispositivo para responder
commands-run-ask-value = valor de { $name }
commands-run-ask-wait = ¿esperar las respuestas?
commands-run-canary =
    { $count ->
        [one] primero { $count } dispositivo; el resto si fallan como máximo { $tolerated }
       *[other] primero { $count } dispositivos; el resto si fallan como máximo { $tolerated } de ellos
    }
commands-run-canary-failed =
    { $devices ->
        [one] el primer dispositivo ({ $devices }): con problemas { $failed }; el resto no se toca
       *[other] los { $devices } primeros dispositivos: con problemas { $failed }; el resto no se toca
    }
commands-run-canary-passed =
    { $devices ->
        [one] el primer dispositivo ({ $devices }): con problemas { $failed }; sigue el resto
       *[other] los { $devices } primeros dispositivos: con problemas { $failed }; sigue el resto
    }
commands-run-confirm = ¿ejecutarlo?
commands-run-devices =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
commands-run-ended =
    { $devices ->
        [one] { $command } iniciado en { $started } de { $devices } dispositivo
       *[other] { $command } iniciado en { $started } de { $devices } dispositivos
    }
commands-run-failures = lo que no se ha podido iniciar
commands-run-hint-targets = indicar --thing THING o --group GROUP
commands-run-left = el mismo comando con { $option } hace lo que queda
commands-run-members =
    { $count ->
        [one] grupo { $group }: { $count } miembro
       *[other] grupo { $group }: { $count } miembros
    }
commands-run-more = ... y { $count } más
commands-run-no-percentage = { $given } no es un porcentaje: debe ser mayor que 0 y 100 como máximo
commands-run-offline =
    un dispositivo que agotó su tiempo quizá estaba sin conexión o sin suscribirse:
    { $command } muestra lo que hace por su parte
commands-run-parameter-form = un parámetro tiene la forma NAME=VALUE
commands-run-started = { $thing }: { $execution } iniciada
commands-run-stopped =
    { $devices ->
        [one] detenido: { $command } iniciado en { $started } de { $devices } dispositivo
       *[other] detenido: { $command } iniciado en { $started } de { $devices } dispositivos
    }
commands-run-targets = ¿en qué dispositivos?
commands-run-targets-group = los miembros de un grupo
commands-run-targets-number = elegir 1 o 2
commands-run-targets-things = dispositivos elegidos por su nombre
commands-run-targets-which = cuáles
commands-run-timeout = un dispositivo puede tener de 1s a 12h para responder, no { $given }
commands-run-title = ejecución de un comando
commands-run-took =
    { $calls ->
        [one] duración: { $time }, { $calls } llamada; ID de lanzamiento { $run }
       *[other] duración: { $time }, { $calls } llamadas; ID de lanzamiento { $run }
    }
commands-run-twice = el parámetro { $given } se indica dos veces

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = eso no es ni READY ni SKIP; no se ha ejecutado nada
commands-ready-listen = o hacer de dispositivo y responder como muestra `commands guide`:
commands-ready-play = dejar que responda un dispositivo virtual:
commands-ready-question = escribir READY cuando escuche un dispositivo, SKIP para ejecutarlo de todos modos:
commands-ready-serve = servir el AWS local en un terminal aparte:
commands-ready-title = Antes del primer comando: ¿hay un dispositivo escuchando?
commands-ready-why = Un comando se pierde si nadie escucha. Hay que abrir un segundo terminal, iniciar ahí el dispositivo y después volver a este.

## Executions

commands-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
commands-history-all =
    { $count ->
        [one] { $count } ejecución
       *[other] { $count } ejecuciones
    }
commands-history-ask-since = desde cuándo, como 2026-03-07, 2026-03-07T12:00, 2h o 30d
commands-history-ask-status = en qué estado, * para cualquiera
commands-history-ask-thing = en qué objeto, * para todos
commands-history-ask-until = hasta cuándo, * para ahora
commands-history-many =
    { $shown ->
        [one] { $shown } ejecución, y más de 2000 más
       *[other] { $shown } ejecuciones, y más de 2000 más
    }
commands-history-next = Enter para la página siguiente, q para salir:
commands-history-no-time = { $given } no es una hora: escribir 2026-03-07, 2026-03-07T12:00, 2h o 30d
commands-history-none = ninguna ejecución en { $place }
commands-history-some =
    { $count ->
        [one] { $shown } de { $count } ejecución; --all lista también las demás
       *[other] { $shown } de { $count } ejecuciones; --all lista también las demás
    }
commands-status-canceled = { $status } (cancelada por el operador)
commands-status-late = el dispositivo todavía puede responder; AWS lo admite
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

commands-ask-command = qué comando
commands-ask-thing = qué objeto
commands-guide-again-title = otra vez el terminal 2
commands-guide-answers = SUCCEEDED, FAILED, REJECTED y TIMED_OUT terminan la ejecución; IN_PROGRESS puede llegar antes cualquier número de veces. Con la respuesta puede venir un resultado: { $result }, donde s es un texto, b es true o false y bin son bytes en base64. Agotado el tiempo, la ejecución queda TIMED_OUT, y una respuesta que llega tarde todavía se admite.
commands-guide-answers-title = qué puede responder un dispositivo
commands-guide-begun = Responder que el dispositivo ha empezado, si tarda más
commands-guide-console = En la consola de AWS: AWS IoT, Test, MQTT test client. Suscribirse al tema de arriba, ejecutar el comando y publicar la respuesta en el tema de respuesta con el identificador de la ejecución.
commands-guide-create = Crear el comando, si todavía no existe
commands-guide-device-title = terminal 2: el dispositivo
commands-guide-done = Responder que está hecho
commands-guide-enroll = Crear una clave y un certificado para el dispositivo, con una política que le permite usar sus propios temas, y asociarlos al objeto
commands-guide-failed = O que salió mal; statusReason es un objeto JSON con un código de letras mayúsculas, dígitos, _ y -
commands-guide-message = Ha llegado el mensaje. El identificador de la ejecución está en su tema
commands-guide-operator-title = terminal 1: el operador
commands-guide-others = { $command } hace de miles de dispositivos que responden solos. Cualquier cliente MQTT funciona con los archivos que escribe `devices enroll`.
commands-guide-others-title = otras formas de hacer de dispositivo
commands-guide-result-title = terminal 1: el resultado
commands-guide-run = Ejecutarlo en el dispositivo; muestra el identificador de la ejecución
commands-guide-serve = Servir el AWS local, que abre sus puertos MQTT; dejarlo en marcha en un terminal aparte
commands-guide-status = Consultar la ejecución
commands-guide-subscribe = Suscribirse a los comandos del dispositivo con su certificado
commands-guide-terminal = Abrir un segundo terminal con las mismas credenciales de AWS y la misma región que el primero
commands-guide-wait = Esperar a que diga que está suscrito y dejarlo en marcha
commands-guide-why = Un comando es un mensaje para un dispositivo que escucha ahora. Si nadie escucha, se pierde y la ejecución agota su tiempo, salvo que el dispositivo tenga una sesión persistente. Por eso primero se suscribe el dispositivo, en un segundo terminal, y solo después se ejecuta el comando.
commands-guide-why-title = por qué importa el orden

## Topics

commands-topics-accepted = accepted: AWS ha admitido la respuesta
commands-topics-execution = el identificador que muestra `commands run`; una suscripción lleva + para cualquiera de ellos, y el dispositivo lee el identificador del tema del mensaje
commands-topics-format = el formato de la carga útil; se omite si la carga útil no es de ninguno de los dos
commands-topics-rejected = rejected: AWS no ha admitido la respuesta
commands-topics-request = request: lo que debe hacer el dispositivo
commands-topics-response = response: lo que responde el dispositivo, en uno de
commands-topics-subscribe = el dispositivo se suscribe a todos sus comandos
commands-topics-thing = el nombre del objeto en el registro; con clients en lugar de things, el ID de cliente MQTT de un dispositivo que no es un objeto

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    Conviene hacerse tres preguntas. ¿Tiene que ocurrir ahora? Entonces es un comando: bloquear una puerta que quedó sin cerrar, encontrar un vehículo por su bocina, leer un valor para un diagnóstico. ¿Puede ocurrir cuando el dispositivo vuelva a estar en línea? Entonces es un estado deseado en la sombra: una temperatura objetivo, un intervalo de notificación, un ajuste. ¿Es una tarea para muchos dispositivos, con archivos, etapas y registro? Entonces es un trabajo: firmware, certificados, una configuración nueva.

    Se combinan bien. Instalar con un trabajo, ajustar con la sombra, intervenir con un comando. Antes de que empiece un trabajo en un vehículo, un comando puede preguntar si está estacionado; cuando un comando falla una y otra vez, la sombra dice en qué estado estuvo el dispositivo por última vez.

    Lo que se envía como comando debería poderse enviar dos veces sin riesgo, porque un dispositivo puede haber actuado sin que llegara su respuesta.

commands-learn-choice-title = Cuál de los tres: ¿comando, sombra o trabajo?

commands-learn-comparison =
    Se acaba de enviar un mensaje a dispositivos que escuchan ahora. AWS IoT tiene otras dos formas de hacer que los dispositivos hagan algo:

                    comando            sombra             trabajo
      sirve para    actuar ahora       lograr un estado   tareas de flota
      tarda         segundos           hasta conectarse   minutos a horas
      sin conexión  se pierde, vence   se sincroniza      espera en cola
      respuesta     estado, resultado  estado notificado  estado, detalles
      destinos      un dispositivo     un dispositivo     objetos y grupos

    Un dispositivo con una sesión MQTT persistente es la excepción: lo que se envía mientras está ausente lo espera, una hora de forma predeterminada, y nunca más que el tiempo de espera de la ejecución.

    De ejecutar un comando en un grupo se encarga fleetctl: inicia una ejecución para cada miembro, al ritmo que permite AWS.

commands-learn-comparison-title = Comandos, sombras y trabajos comparados

commands-learn-console =
    Lo mismo se puede ver en la consola de AWS: AWS IoT, Manage, Remote actions, Commands muestra los comandos y sus ejecuciones. AWS IoT, Test, MQTT test client hace de dispositivo sin ningún programa: suscribirse al tema de solicitud del dispositivo, ejecutar el comando y publicar la respuesta en su tema de respuesta.

    Antes de ejecutar un comando conviene comprobar cuatro cosas: el dispositivo está conectado; se ha suscrito a su tema de solicitud; su política le permite publicar en su tema de respuesta; y la consola, el dispositivo y este terminal están en la misma cuenta y región. Suscribirse después de enviar el comando es el error más frecuente: el mensaje ya se ha perdido, y la ejecución termina como TIMED_OUT.

    El AWS local no tiene consola; `fleetctl mqtt sub` y `mqtt pub` hacen las veces de su cliente de prueba.

commands-learn-console-title = La consola de AWS, y qué comprobar antes de un comando

commands-learn-lifecycle =
    Una ejecución está en uno de seis estados:

      CREATED      AWS ha enviado el mensaje; desde ahora corre el tiempo
      IN_PROGRESS  el dispositivo ha empezado; puede decirlo varias veces
      SUCCEEDED    el dispositivo lo ha hecho
      FAILED       el dispositivo lo ha intentado, y da un motivo
      REJECTED     el dispositivo se niega, por ejemplo al circular
      TIMED_OUT    nadie ha respondido a tiempo

    Todos los estados salvo CREATED son palabra del dispositivo, con una excepción: si no llega respuesta a tiempo, el propio AWS pone TIMED_OUT con el motivo $NO_RESPONSE_FROM_DEVICE. Ese no es definitivo: una respuesta tardía todavía lo reemplaza. Lo que el dispositivo notificó como SUCCEEDED, FAILED, REJECTED o TIMED_OUT queda.

    En AWS no existe la cancelación. `commands cancel` responde REJECTED en lugar del dispositivo; el dispositivo no se entera. AWS guarda las ejecuciones unos seis meses.

commands-learn-lifecycle-title = La vida de una ejecución

commands-learn-payloads =
    Una carga útil estática se envía byte por byte como se escribió: un comando para cada cosa que hacer, sin nada en lo que equivocarse. Una carga útil dinámica es una plantilla con marcadores como la temperatura; cada ejecución aporta los valores, AWS los compara con los tipos y las condiciones de los parámetros y, si alguno no vale, rechaza la ejecución antes de enviar un mensaje.

    La estática conviene para lo que es siempre igual, como parar. La dinámica, cuando solo cambia un valor, en lugar de un comando por valor. Un parámetro con valor predeterminado no hay que indicarlo.

    Ninguna de las dos se puede cambiar una vez creado el comando: hay que crear uno nuevo con otro nombre y marcar el antiguo como obsoleto, para que no se ejecute más. Una carga útil admite como máximo 32 KB en AWS; fleetctl acepta 10 KB.

commands-learn-payloads-title = Cargas útiles estáticas y dinámicas

commands-learn-practice =
    Conviene nombrar los comandos por lo que hacen, no por sus destinatarios: vehicle-lock, no fleet-us-1. Si cambia la carga útil, una versión en el nombre ayuda, porque no se puede editar.

    El tiempo de espera se elige según lo que el dispositivo tiene que hacer y cómo está conectado: segundos para una puerta, minutos para un dispositivo que duerme. Si no se indica, AWS da solo diez segundos; fleetctl da sesenta.

    Los dispositivos deberían responder FAILED con un código de motivo sobre el que un programa pueda actuar, y tolerar dos veces el mismo comando. Primero se prueba en pocos dispositivos con --canary. Después se observa lo que vuelve: una regla sobre el tema $aws/events/commandExecution/# puede dar la alarma cuando muchos están FAILED o TIMED_OUT. A los operadores se les da derecho a ejecutar solo los comandos que necesitan: iot:StartCommandExecution nombra tanto el comando como el objeto.

commands-learn-practice-title = Buenas prácticas con comandos

commands-learn-templates =
    Un comando es una plantilla que guarda AWS: un nombre, una descripción y la carga útil que recibirán los dispositivos. Crearlo no envía nada. Cada vez que se ejecuta en un dispositivo se crea una ejecución, con su propio estado. Así, lo que se envía se escribe y se comprueba una sola vez, y se puede separar a quien puede cambiarlo de quien solo puede ejecutarlo.

    Un documento de trabajo se parece, pero un trabajo tiene sus destinos desde el principio, y los dispositivos lo recogen cuando están listos. Una sombra no contiene ninguna orden: dice cómo debería estar un dispositivo, y el dispositivo encuentra el camino. Un comando es para lo que tiene que ocurrir ahora.

    AWS cobra por las ejecuciones y por los mensajes de los dispositivos. Un comando que ya no se quiere se marca primero como obsoleto y después se elimina.

commands-learn-templates-title = Qué es un comando

commands-learn-topics =
    Un dispositivo necesita una sola suscripción para todos sus comandos, con + para el identificador de la ejecución y # para el formato. El mensaje es la carga útil y nada más: el identificador está solo en el tema, y el dispositivo tiene que leerlo de ahí para responder.

      request            de AWS al dispositivo: qué hacer
      response           del dispositivo a AWS: cómo fue
      response/accepted  de AWS al dispositivo: respuesta admitida
      response/rejected  de AWS al dispositivo: no admitida, y por qué

    La política de IoT del dispositivo tiene que permitir iot:Subscribe e iot:Receive en las solicitudes, e iot:Publish en las respuestas. fleetctl da a los dispositivos inscritos una política solo para sus propios temas, para que un dispositivo no pueda responder por otro. El formato es json o cbor, y se omite en cualquier otro caso.

commands-learn-topics-title = Los temas MQTT de un comando
