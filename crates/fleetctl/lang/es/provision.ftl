# Provisioning: questions, plan, summary.

## Questions

provision-ask-brackets = Enter toma lo que está entre corchetes; Ctrl-C sale
provision-ask-continent = continente
provision-ask-countries = países, una cantidad o códigos
provision-ask-countries-hint = una cantidad toma los primeros de { $countries }
provision-ask-devices = dispositivos
provision-ask-go = ¿crear esto en { $place }?
provision-ask-types = tipos de objeto
provision-ask-versions = versiones de paquete
provision-greeting = aprovisionar una flota en { $place }
provision-no-terminal = no hay ningún terminal en el que preguntar { $options }; no se ha hecho nada
provision-no-terminal-hint = indicar estas opciones, o --yes para sus valores predeterminados
provision-no-terminal-plan = no hay ningún terminal en el que preguntar si el plan está bien; no se ha hecho nada
provision-no-terminal-plan-hint = indicar --yes, o --dry-run para ver el plan

## The plan

provision-nothing-missing = no falta nada
provision-plan-all-calls = todas
provision-plan-column-bucket = cupo
provision-plan-column-calls = llamadas
provision-plan-column-keep = conservar
provision-plan-column-leave = no tocar
provision-plan-column-make = crear
provision-plan-column-operation = llamadas a la API
provision-plan-column-pace = ritmo
provision-plan-column-repair = corregir
provision-plan-column-resources = recursos
provision-plan-countries = países
provision-plan-devices = dispositivos
provision-plan-different =
    { $count ->
        [one] { $count } objeto tiene un tipo o un país distinto del que le daría este plan, y se conserva como está
       *[other] { $count } objetos tienen un tipo o un país distinto del que les daría este plan, y se conservan como están
    }
provision-plan-leave = no se toca: { $what }: { $why }
provision-plan-more = y { $count } más
provision-plan-range = de { $first } a { $last }
provision-plan-repair = corregir: { $what }: { $repairs }
provision-plan-types = tipos de objeto
provision-plan-unread = no se puede examinar: { $what }; se intenta crear
provision-plan-unread-answer = no se puede examinar: { $what } ({ $answer }); se intenta crear
provision-plan-unread-without = no se puede examinar sin { $action }: { $what }; se intenta crear
provision-plan-versions = versiones
provision-plan-where = dónde

## The summary

provision-calls =
    { $calls ->
        [one] { $calls } llamada
       *[other] { $calls } llamadas
    } (previstas { $planned }), repetidas { $retries }, { $throttles }
provision-column-blocked = bloqueados
provision-column-failed = fallidos
provision-column-kept = previos
provision-column-left-alone = sin tocar
provision-column-made = creados
provision-column-not-tried = sin intentar
provision-column-repaired = corregidos
provision-complete =
    { $devices ->
        [one] la flota de { $devices } dispositivo está completa
       *[other] la flota de { $devices } dispositivos está completa
    }
provision-heading-blocked = sin crear, porque falta algo
provision-heading-untagged = sin etiquetas
provision-incomplete =
    { $devices ->
        [one] incompleta: hay { $there } de { $devices } dispositivo
       *[other] incompleta: hay { $there } de { $devices } dispositivos
    }
provision-next-again = ejecutar de nuevo el mismo comando: conserva lo que hay y crea lo que falta
provision-next-more = el mismo comando de nuevo no cambia nada; con más --devices los agrega
provision-next-cleanup = eliminarla al terminar:
provision-next-see = verla:
provision-next-see-some = ver una parte:
provision-next-serve = usarla desde otro sitio:
provision-stopped =
    { $devices ->
        [one] detenido: hay { $there } de { $devices } dispositivo
       *[other] detenido: hay { $there } de { $devices } dispositivos
    }
provision-took = duración: { $time }
provision-took-pace = duración: { $time }, { $pace } objetos por segundo
provision-untagged-hint = la limpieza los reconocerá solo por su nombre; para etiquetar uno a mano:
provision-untagged-more = { $resources }: { $shown } y { $more } más

## Plans saved and applied

provision-apply-yes = indicar --yes para aplicarlo
provision-saved = guardado; para aplicarlo en un plazo de 24 horas: { $command }

## Continents, each after its number in a list

provision-continent-africa = África
provision-continent-antarctica = Antártida
provision-continent-asia = Asia
provision-continent-europe = Europa
provision-continent-north-america = América del Norte
provision-continent-oceania = Oceanía
provision-continent-south-america = América del Sur

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = firmware: un objeto de S3 y su VersionId nombran un contenido que nunca cambia
provision-learned-configuration = configuración de paquetes: un trabajo que termina bien escribe la versión en la sombra $package
provision-learned-indexing = indexación de flotas: los dispositivos se buscan por atributos, sombras y versiones
provision-learned-packages = catálogo de paquetes: una versión se crea, después se publica, y queda como está
provision-learned-roles = roles de IAM: una política dice quién puede usar un rol, otra lo que el rol puede hacer
provision-learned-storage = S3: el firmware se guarda en versiones, y los dispositivos lo obtienen con URL que caducan
provision-learned-things = objetos, grupos, sombras: qué es un dispositivo, adónde pertenece, cómo está
provision-learned-thing-types = tipos de objeto: plantillas, con atributos que se pueden buscar
provision-learned-title = lo que se ha aprendido
provision-reminder-aws = AWS cobra por lo que se usa: los objetos de S3, el índice y sus consultas, las sombras, los trabajos. Una flota que nadie necesita sigue ahí mañana: { $command } la elimina entera, y nada más.
provision-reminder-local = Está en el AWS local y no cuesta nada. { $command } la elimina entera, y nada más, igual que en AWS.

## Learning moments, each before its step

provision-learn-artifacts =
    El bucket guarda todas las versiones de cada objeto de S3. Al cargar firmware, S3 responde con un VersionId, y el nombre del objeto junto con este identificador representa para siempre un solo contenido: cargarlo de nuevo crea una versión nueva al lado y no reemplaza la anterior.

    La versión de paquete que se crea a continuación remite a las tres cosas: bucket, clave y VersionId. Lo que se probó es, por tanto, lo que se instala, también un año después, y también si alguien carga otra cosa con el mismo nombre. Un dispositivo que tiene que volver atrás recibe exactamente los bytes antiguos.

    Cada archivo es aquí un pequeño ZIP que hace de firmware. El firmware real debería además estar firmado, para que un dispositivo pueda saber de quién procede.
provision-learn-artifacts-title = Firmware que no puede cambiar

provision-learn-configuration =
    La configuración de paquetes es un interruptor para la cuenta y la región. Una vez activada, AWS IoT Jobs escribe por su cuenta: cuando un dispositivo notifica que un trabajo que instala una versión de paquete está SUCCEEDED, Jobs pone la versión en el estado notificado de la sombra con nombre $package del dispositivo.

      trabajo SUCCEEDED -> sombra $package -> índice -> grupos dinámicos

    No hay que programar nada en el dispositivo ni en la nube para saber qué se ejecuta dónde: el índice ve la sombra, y un grupo de todos los dispositivos que todavía tienen 1.0.0 los va perdiendo a medida que se actualizan.

    AWS lo hace con el rol que se creó antes. Si el interruptor ya está activado con otro rol, se deja como está y se avisa de ello.
provision-learn-configuration-title = La configuración de paquetes: versiones que se mantienen al día solas

provision-learn-indexing =
    La indexación de flotas mantiene un índice de búsqueda de los objetos: lo que el registro sabe de ellos, lo que notifican sus sombras y si están conectados. Este paso la activa y conserva lo que ya estuviera activado.

      registro         attributes.country:US
      sombra clásica   shadow.reported.batteryStatus>50
      sombra $package  shadow.name.$package.reported.SedanVehicle.version:1.0.0
      conectividad     connectivity.connected:true

    Un grupo dinámico es una consulta así, cuya respuesta el índice mantiene al día: los dispositivos se unen y salen a medida que cambian, y un trabajo que sigue al grupo los sigue a ellos.

    Después de activarla se construye primero el índice, lo que tarda un poco en una flota grande; más adelante va ligeramente por detrás de cada cambio.
provision-learn-indexing-title = Indexación de flotas: dispositivos buscados por lo que son

provision-learn-packages =
    Un paquete de software es un nombre para algo que se instala, como el firmware de los sedanes. Sus versiones pasan por tres estados:

      DRAFT        los atributos y el artefacto todavía se pueden cambiar
      PUBLISHED    ya no se pueden cambiar
      DEPRECATED   no debería usarse para dispositivos nuevos

    Así, una versión se crea, recibe su artefacto y sus atributos y después se publica; un trabajo que la instala puede confiar en lo que es. Una versión que se publicó con un error no se arregla: le sigue una superior.

    Aquí cada tipo de objeto recibe un paquete con su nombre. Un dispositivo dice lo que tiene en su sombra $package, de modo que el catálogo, los trabajos y el índice de la flota hablan de los mismos nombres y versiones.
provision-learn-packages-title = El catálogo de paquetes: crear, completar, publicar

provision-learn-roles =
    Los servicios de AWS no hacen nada por sí solos en una cuenta: asumen un rol de IAM para el que se les da permiso. Un rol tiene dos clases de políticas.

      política de confianza  quién puede asumirlo: aquí iot.amazonaws.com
      política de permisos   qué se puede hacer con él

    Se crean dos roles. Con IoTJobsRole, Jobs firma las URL con las que los dispositivos descargan el firmware; puede leer el firmware, y nada más en S3. Con IoTPackageConfigRole, Jobs lee y escribe la sombra $package de los objetos, y ninguna otra.

    A un rol conviene darle lo mínimo que funcione: quien lo asume puede hacer todo lo que permite. Quien entrega un rol a un servicio necesita iam:PassRole para él. Un rol nuevo tarda unos segundos en conocerse en todo AWS, así que el paso siguiente quizá tenga que esperarlo.
provision-learn-roles-title = Roles de IAM: quién puede, y qué

provision-learn-storage =
    El firmware se guarda en un bucket de S3 propio. Se activa su control de versiones, para que una carga con el mismo nombre conserve lo que había antes y no se sobrescriba nada que un dispositivo todavía pueda necesitar.

    El bucket es privado, y los dispositivos no tienen credenciales de AWS. No las necesitan: un documento de trabajo contiene un marcador, y cada vez que un dispositivo obtiene el documento, AWS IoT Jobs lo reemplaza por una URL prefirmada. Quien tiene esta URL puede descargar ese único archivo hasta que caduque, entre un minuto y una hora después, sin nada más.

    Un dispositivo que estuvo un día sin conexión vuelve a obtener el documento y recibe una URL nueva.
provision-learn-storage-title = S3: firmware con versiones y URL que caducan

provision-learn-things =
    Un objeto representa un dispositivo en el registro: un nombre, un tipo y atributos que cambian poco, como su país. Los grupos reúnen objetos, para que un trabajo o un comando pueda ser para todos ellos: aquí, un grupo estático por país, al que los objetos se agregan por su nombre.

      registro         qué es un dispositivo   country, customerId
      sombra clásica   cómo está               batteryStatus
      sombra $package  qué se ejecuta en él    SedanVehicle 1.0.0

    Una sombra es un documento JSON que AWS guarda también mientras el dispositivo está sin conexión. El dispositivo notifica su estado; otros dicen lo que desean; la diferencia se envía al dispositivo cuando vuelve.

    Aquí se crean como máximo 80 objetos por segundo, por debajo de la cuota de AWS, para no frenar a otros en la cuenta.
provision-learn-things-title = Objetos, grupos y sombras

provision-learn-thing-types =
    Un tipo de objeto es una plantilla para dispositivos de una clase. Tiene un nombre, una descripción y como máximo tres atributos que se pueden buscar; aquí son customerId, country y manufacturingDate, y cada objeto tiene sus propios valores.

    Un objeto no necesita tener un tipo, pero gana con él: hasta 50 atributos en lugar de tres, y un nombre por el que se puede encontrar su clase. Un objeto tiene un tipo como máximo.

    Un tipo no se puede cambiar de nombre. Se elimina en dos pasos: marcado como obsoleto, queda cerrado para objetos nuevos; cinco minutos después, y cuando ningún objeto lo tiene ya, se puede eliminar. Por eso conviene elegir los tipos por lo que perdura, como el modelo, y dejar a los atributos y las sombras lo que cambia.
provision-learn-thing-types-title = Tipos de objeto: plantillas para dispositivos
