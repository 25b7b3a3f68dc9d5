# `fleetctl learn`: the workshop as a course.

## Frame

learn-title = El taller de AWS IoT Device Management
learn-welcome =
    Este curso acompaña a una flota durante su vida en { $steps } pasos: se crea, se busca en ella, se
    actualiza, recibe órdenes y se limpia. Cada paso es un comando que se podría escribir a mano. Todo
    ocurre en un AWS local dentro de fleetctl: no tiene cuenta, no cuesta nada y se vacía al empezar el
    curso.

    Para echar un vistazo en otro terminal, se agrega esto a cualquier comando: --local --state-dir { $directory }
learn-step = Paso { $number } de { $total }: { $title }
learn-go-on = Enter continúa, q sale:
learn-end =
    El curso ha terminado y su AWS vuelve a estar vacío. Los mismos comandos sin --local hacen lo mismo en
    una cuenta real; `fleetctl doctor` dice si allí está todo listo.

    `fleetctl` solo abre menús de todo esto. `fleetctl --help` lista los comandos.
learn-for-people = el curso es para personas: omitir --output
learn-nobody = no hay nadie que lea el curso; no se ha hecho nada
learn-nobody-hint = indicar --yes para recorrerlo sin esperar
learn-served = el estado del curso se sirve en { $address }: hay otro curso en marcha, o `local serve` se ejecuta ahí
learn-wrong =
    { $count ->
        [one] un paso no llevó a donde debía
       *[other] { $count } pasos no llevaron a donde debían
    }

## What it would have cost

learn-bill = en AWS: { $counted }; unos { $dollars } dólares estadounidenses
learn-bill-command-executions =
    { $count ->
        [one] una ejecución de comando
       *[other] { $count } ejecuciones de comandos
    }
learn-bill-index-updates =
    { $count ->
        [one] una actualización del índice
       *[other] { $count } actualizaciones del índice
    }
learn-bill-operations =
    { $count ->
        [one] una operación de registro o de sombra
       *[other] { $count } operaciones de registro y de sombra
    }
learn-bill-queries =
    { $count ->
        [one] una consulta de búsqueda
       *[other] { $count } consultas de búsqueda
    }
learn-bill-remote-actions =
    { $count ->
        [one] una acción remota
       *[other] { $count } acciones remotas
    }
learn-bill-source = Precios consultados el { $read }; varían según la región y cambian: { $pages }
learn-bill-total = Todo el curso en AWS: { $counted }; unos { $dollars } dólares estadounidenses, sin S3.
learn-bill-unknown = No incluye las ejecuciones de comandos: aquí no se conoce su precio.

## Steps

learn-provision-title = aprovisionar una flota
learn-provision =
    Un objeto es lo que AWS IoT sabe de un dispositivo: un nombre, un tipo de objeto, hasta cincuenta
    atributos. Los tipos de objeto son plantillas: qué atributos tiene una clase de dispositivo, tres de
    los cuales se pueden buscar. Los grupos reúnen objetos que van juntos, aquí los de un país. Cada
    dispositivo tiene además sombras, documentos que leen y escriben tanto él como la nube: una con su
    batería y otra llamada $package con el software que ejecuta.

    Alrededor están el firmware en un bucket de S3 que guarda todas las versiones, un paquete de software
    por tipo de objeto con dos versiones, la indexación de flotas, que permite buscar en todo ello, y dos
    roles de IAM que asume AWS IoT: uno para firmar direcciones de descarga y otro para anotar lo que se
    ha instalado. Los objetos de AWS IoT no llevan etiquetas; todo lo demás sí, para que la limpieza
    reconozca lo suyo.
learn-device-title = un paquete y un dispositivo
learn-device =
    Un paquete de software tiene versiones. Una versión empieza como DRAFT, pasa a PUBLISHED y desde
    entonces no se puede cambiar: quien instale la 1.0.0 el año que viene recibe lo que es hoy. Más tarde
    puede quedar DEPRECATED. Su artefacto es una versión de un objeto de S3.

    Lo que ejecuta un dispositivo está en su sombra $package. Es un inventario: lo que ha escrito ahí el
    dispositivo, o un trabajo en su nombre. AWS no mira dentro del dispositivo.
learn-search-title = buscar en la flota
learn-search =
    La indexación de flotas guarda en un índice lo que dicen el registro y las sombras. Sus consultas
    nombran campos: thingTypeName, attributes.country, shadow.reported.batteryStatus. Los términos se unen
    con AND, OR y NOT, doce como máximo. El índice sigue los cambios en segundos, no al instante.

    Un grupo dinámico es una consulta con nombre. Lo que coincide es miembro, hoy y mañana: nadie le
    agrega objetos. Puede ser el destino de un trabajo, como cualquier grupo.
learn-job-title = crear un trabajo
learn-job =
    Un trabajo envía un documento a los dispositivos y lleva la cuenta de cada uno en una ejecución. Este
    es una actualización inalámbrica: su documento nombra la versión de paquete, y un dispositivo que lo
    pide recibe una dirección desde la que puede descargar el firmware durante una hora.

    Un despliegue puede ser lento al principio y acelerarse mientras los dispositivos terminan bien. Una
    regla de anulación lo detiene cuando fallan demasiados: aquí el 60 % de al menos tres. Tener ambas
    cosas sale barato; echarlas en falta, caro.
learn-simulate-title = simular los dispositivos
learn-simulate =
    Nadie tiene treinta vehículos a mano, así que fleetctl los interpreta. Por cada dispositivo pide su
    ejecución como lo haría él, descarga el firmware y cuenta sus bytes, dice IN_PROGRESS y después
    SUCCEEDED o FAILED. De cada cien, aquí terminan bien setenta y cinco.
learn-explore-title = ver lo que pasó
learn-explore =
    Un trabajo terminado está COMPLETED, también cuando han fallado dispositivos: hay que mirar las
    ejecuciones. El 95 % o más es excelente; si falla más del 20 %, conviene averiguar por qué antes de
    seguir.

    Como la configuración de paquetes está activada, AWS IoT ha escrito la versión nueva en la sombra
    $package de cada dispositivo que terminó bien. Los demás siguen notificando la antigua.
learn-revert-title = revertir el inventario
learn-revert =
    Supongamos que se retiró la 1.1.0 y que los técnicos han vuelto a poner la 1.0.0 a mano. El inventario
    tiene que seguirlos. La reversión busca todos los dispositivos que notifican otra versión y escribe su
    sombra $package. No envía nada a los dispositivos; con --with-job instalaría en su lugar el firmware
    antiguo de nuevo.

    La palabra REVERT hay que escribirla, o indicarla como --confirm REVERT. Es la misma en todos los
    idiomas, como DELETE y CANCEL, y ningún --yes la sustituye.
learn-command-title = dar una orden a un dispositivo
learn-command =
    Un trabajo puede tardar días y espera a los dispositivos ausentes. Un comando es para ahora: bloquear
    las puertas. Va a un dispositivo por MQTT, que tiene que estar conectado o tener una sesión que
    perdure, y este responde en segundos o el comando queda TIMED_OUT. Una sombra es la tercera vía: dice
    cómo deberían estar las cosas, y el dispositivo la sigue cuando puede.

    Para este paso hay conectado un dispositivo virtual. Se ha suscrito al tema de sus comandos y responde
    ahí.
learn-dry-run-title = mirar antes de eliminar
learn-dry-run =
    La limpieza reconoce lo que es del taller por su etiqueta; si no, por su nombre; si no, por aquello a
    lo que pertenece, y dice cuál de las tres cosas fue. Lo que lleva la etiqueta de otra persona, o no se
    ha podido leer, se conserva. Con --dry-run se hace el mismo plan que en la propia limpieza y no se
    cambia nada.
learn-cleanup-title = limpiar
learn-cleanup =
    Las sombras se eliminan antes que los objetos, las versiones antes que los paquetes, el contenido de
    un bucket antes que el bucket. Un tipo de objeto se puede eliminar cinco minutos después de marcarlo
    como obsoleto, así que eso se hace al principio y se espera al final; aquí se adelanta el reloj del
    AWS local. Después la limpieza vuelve a mirar y dice lo que queda: su prueba.

## What was found

learn-found-command = las ejecuciones del comando: { $statuses }
learn-found-connected =
    { $count ->
        [one] hay un dispositivo conectado
       *[other] hay { $count } dispositivos conectados
    }
learn-found-fleet = hay { $things } objetos, { $types } tipos de objeto y { $packages } paquetes
learn-found-group =
    { $members ->
        [one] el grupo dinámico { $group } tiene un miembro
       *[other] el grupo dinámico { $group } tiene { $members } miembros
    }
learn-found-job =
    { $queued ->
        [one] el trabajo está { $status }; un dispositivo lo tiene pendiente
       *[other] el trabajo está { $status }; { $queued } dispositivos lo tienen pendiente
    }
learn-found-job-over = el trabajo está { $status }: con éxito { $succeeded }, con fallo { $failed }
learn-found-left =
    { $count ->
        [0] no queda nada
        [one] queda un recurso
       *[other] quedan { $count } recursos
    }
learn-found-version =
    { $count ->
        [0] ningún dispositivo notifica la versión { $version }
        [one] un dispositivo notifica la versión { $version }
       *[other] { $count } dispositivos notifican la versión { $version }
    }
