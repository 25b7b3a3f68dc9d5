# The help of every command and option.

help = Administra una flota de AWS IoT Device Management, en AWS o en un AWS local
    .long =
        Aprovisiona, organiza, actualiza, dirige y limpia una flota de AWS IoT Device Management.

        Con --local todo se ejecuta contra un AWS local dentro de fleetctl: sin cuenta, sin red, sin coste. Sin esta opción, las credenciales y la región salen de donde las toma la AWS CLI.
    .after =
        Ejemplos:
        {"  "}fleetctl --local provision --devices 15   una flota pequeña en el AWS local
        {"  "}fleetctl provision --dry-run              lo que supondría una flota en AWS
        {"  "}fleetctl cleanup --dry-run                qué se eliminaría y por qué
        {"  "}fleetctl local serve                      AWS local para la AWS CLI y los SDK

help-global--local = Usar el AWS local dentro de fleetctl en lugar de AWS
    .long =
        Usar el AWS local dentro de fleetctl en lugar de AWS

        Tiene una cuenta propia (123456789012); no se miran las credenciales ni los perfiles del usuario. Si `fleetctl local serve` se ejecuta con el mismo --state-dir, se utiliza ese.

help-global--state-dir = Dónde guarda su estado el AWS local
    .long =
        Dónde guarda su estado el AWS local

        `:memory:` lo olvida todo al terminar.

        {"["}predeterminado: una carpeta de la cuenta de usuario]

help-global--profile = El perfil de la configuración de AWS que se utiliza

help-global--region = La región de AWS
    .long =
        La región de AWS

        {"["}predeterminado: AWS_REGION, AWS_DEFAULT_REGION o la del perfil; con --local, us-east-1]

help-global--endpoint-url = Enviar todas las solicitudes a esta dirección en lugar de a la de AWS

help-global--output = Cómo se muestran los resultados: table, json, yaml, text
    .long =
        Cómo se muestran los resultados: table, json, yaml, text

        `text` pone tabuladores entre los valores, según las reglas de la AWS CLI. Una operación larga muestra sus eventos como líneas JSON o como documentos YAML.

        {"["}predeterminado: table]

help-global--result-query = Mostrar solo lo que una expresión JMESPath encuentra en el resultado
    .long =
        Mostrar solo lo que una expresión JMESPath encuentra en el resultado

        Se aplica a lo que muestra --output json, y el resultado se muestra como dice --output; sin esa opción, como tabla. En una operación larga examina el último evento, el resumen.

help-global--lang = El idioma de todo lo que lee una persona: en, es, ja, zh, pt, ko, de, it, fr
    .long =
        El idioma de todo lo que lee una persona: en, es, ja, zh, pt, ko, de, it, fr

        Las palabras que hay que escribir, el JSON y los códigos de salida son iguales en todos los idiomas.

        {"["}predeterminado: AWS_IOT_LANG, LC_ALL, LC_MESSAGES o LANG; si no, en]

help-global--color = Colores: auto, always, never
    .long =
        Colores: auto, always, never

        `auto` los utiliza en un terminal y respeta NO_COLOR y CLICOLOR_FORCE.

        {"["}predeterminado: auto]

help-global--quiet = Mostrar solo resultados, avisos y errores

help-global--debug = Mostrar cada llamada a AWS con su respuesta, una por una
    .long =
        Mostrar cada llamada a AWS con su respuesta, una por una

        Los secretos se ocultan; los identificadores de cuentas y recursos, no.

help-global--learn = Explicar cada paso al realizarlo: los momentos de aprendizaje del taller
    .long =
        Explicar cada paso al realizarlo: los momentos de aprendizaje del taller

        Cada uno se muestra una vez y espera a que se lea; con --yes no espera.

help-global--yes = Responder que sí a las preguntas sencillas
    .long =
        Responder que sí a las preguntas sencillas

        A una pregunta que exige escribir una palabra solo la responde --confirm.

help-global--rate = Fijar el ritmo de un tipo de solicitud: things=200, shadows=off
    .long =
        Fijar el ritmo de un tipo de solicitud: things=200, shadows=off

        Solicitudes por segundo de un cupo, en lugar de lo que permite la cuota predeterminada de la cuenta. `off` significa tan rápido como se pueda. Se puede indicar varias veces.

help-global--config = Leer los ajustes solo de este archivo
    .long =
        Leer los ajustes solo de este archivo

        {"["}predeterminado: FLEETCTL_CONFIG; si no, fleet.toml del usuario y de la carpeta actual]

help-global--fleet = El perfil de los ajustes que se utiliza: [profiles.NAME] de fleet.toml
    .long =
        El perfil de los ajustes que se utiliza: [profiles.NAME] de fleet.toml

        {"["}predeterminado: FLEETCTL_FLEET; si no, ninguno: solo sus valores predeterminados]

help-global--local-faults = Fallos del AWS local dentro de fleetctl, como los de `local serve --faults`

help-global--local-quotas = Límites de solicitudes del AWS local dentro de fleetctl: aws, off

help-global--local-access-log = El registro de accesos del AWS local dentro de fleetctl, en líneas JSON

help-provision = Aprovisionar una flota o lo que falte de ella
    .long =
        Aprovisiona una flota: tipos de objeto, firmware, paquetes de software, roles de IAM, indexación de flotas, un grupo por país y los dispositivos con sus sombras, todo con etiquetas.

        Mira lo que hay, muestra un plan, pregunta y después crea lo que falta. Si se ejecuta de nuevo, continúa donde se detuvo; lo que ya existe se conserva, también lo que los dispositivos hayan cambiado entretanto. En un terminal pregunta lo que no se haya indicado con opciones; con --yes se aplican los valores predeterminados.

help-provision--things-prefix = Con qué empiezan los nombres de los dispositivos, de 1 a 20 caracteres
    .long =
        Con qué empiezan los nombres de los dispositivos, de 1 a 20 caracteres

        Letras, dígitos, guiones, guiones bajos y dos puntos. El dispositivo 7 de Vehicle-VIN- es Vehicle-VIN-007.

help-provision--thing-types = Los tipos de objeto, cada uno con un paquete de software del mismo nombre
    .long =
        Los tipos de objeto, cada uno con un paquete de software del mismo nombre

        {"["}predeterminado: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = Las versiones de cada paquete; los dispositivos empiezan con la primera
    .long =
        Las versiones de cada paquete; los dispositivos empiezan con la primera

        {"["}predeterminado: 1.0.0,1.1.0]

help-provision--continent = El continente: de 1 a 7, o un nombre
    .long =
        El continente: de 1 a 7, o un nombre

        1 América del Norte, 2 América del Sur, 3 Europa, 4 Asia, 5 África, 6 Oceanía, 7 Antártida

        {"["}predeterminado: 1]

help-provision--countries = Los países: los N primeros del continente, o códigos
    .long =
        Los países: los N primeros del continente, o códigos

        Los códigos sin continente determinan el suyo.

        {"["}predeterminado: 3 en América del Norte, 2 en los demás]

help-provision--devices = Cuántos dispositivos tiene la flota
    .long =
        Cuántos dispositivos tiene la flota

        {"["}predeterminado: 100]

help-provision--dry-run = Mostrar el plan y no cambiar nada

help-provision--plan-out = Guardar el plan en un archivo para `fleetctl apply` y no cambiar nada
    .long =
        Guardar el plan en un archivo para `fleetctl apply` y no cambiar nada

        Es válido durante 24 horas, para la misma cuenta y región.

help-groups = Grupos dinámicos: crearlos, listarlos, mostrarlos, eliminarlos, probar consultas

help-groups-create = Crear un grupo dinámico a partir de criterios o de una consulta
    .long =
        Crea un grupo dinámico: sus miembros son los dispositivos que coinciden con una consulta, desde que empiezan a coincidir y hasta que dejan de hacerlo.

        La consulta se forma con criterios, que deben cumplirse todos, o se indica con --query-string. Se comprueba antes de enviar nada y después se prueba: antes de aceptar se ve cuántos dispositivos coinciden y cuáles son los primeros. Una consulta sin coincidencias se rechaza, salvo que se indique --allow-empty. En un terminal, si no hay criterios ni consulta, un asistente los pregunta. Un grupo que ya existe con la misma consulta se conserva.
    .after =
        Ejemplos:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = Dispositivos de estos países, dos letras por país

help-groups-create--thing-types = Dispositivos de estos tipos de objeto

help-groups-create--versions = Dispositivos que notifican estas versiones del paquete de su tipo de objeto

help-groups-create--battery = Dispositivos con la batería en este porcentaje: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = Una consulta en lugar de criterios

help-groups-create--name = El nombre del grupo
    .long =
        El nombre del grupo

        {"["}predeterminado: DynamicGroup- y los criterios, si cada uno tiene un solo valor]

help-groups-create--allow-empty = Crear el grupo aunque todavía no haya coincidencias

help-groups-create--max-terms = Los términos que puede tener una consulta, si AWS ha aumentado la cuota de la cuenta
    .long =
        Los términos que puede tener una consulta, si AWS ha aumentado la cuota de la cuenta

        {"["}predeterminado: 5]

help-groups-create--dry-run = Probar la consulta, mostrar lo que se crearía y no cambiar nada

help-groups-list = Listar los grupos dinámicos con sus consultas y el número exacto de miembros
    .long =
        Lista los grupos dinámicos de la cuenta en la región: consulta, número exacto de miembros, estado y cuándo se crearon.

        AWS no dice en su listado qué grupos son dinámicos, así que se describe cada grupo; los miembros se cuentan página por página, de 250 en 250.

help-groups-show = Mostrar un grupo dinámico, sus etiquetas y sus primeros miembros
    .long =
        Muestra un grupo dinámico, sus etiquetas y sus primeros miembros.

        Si no se indica GROUP, en un terminal se puede elegir uno de una lista.

help-groups-show--name = El nombre del grupo

help-groups-delete = Eliminar un grupo dinámico; sus miembros permanecen
    .long =
        Elimina un grupo dinámico. Los dispositivos que contiene quedan como están, y también los trabajos que se crearon para él.

        Muestra el grupo y exige la palabra DELETE, escrita o como --confirm DELETE; --yes no basta. Un grupo estático nunca se elimina.

        Si no se indica GROUP, en un terminal se puede elegir uno de una lista.

help-groups-delete--name = El nombre del grupo

help-groups-delete--confirm = Aceptar la eliminación sin que se pregunte: DELETE
    .long =
        Aceptar la eliminación sin que se pregunte: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-groups-test = Probar una consulta: qué tiene mal, qué encuentra, qué excluye cada parte
    .long =
        Prueba una consulta en el índice de la flota y no cambia nada: la comprueba, cuenta los dispositivos que coinciden, muestra los primeros y dice de cada parte de la consulta cuántos dispositivos excluye ella sola. En un terminal, si no se indica ninguna consulta, las pide una tras otra.

        Un dispositivo que no cumple dos partes queda excluido por ambas y, por tanto, no se cuenta en ninguna; «coinciden» dice cuántos dispositivos coinciden con la parte, digan lo que digan las demás.

help-groups-test--query = La consulta

help-packages = Paquetes de software: versiones, firmware, lo que notifican los dispositivos, reversiones

help-packages-create = Crear un paquete, todavía sin versiones
    .long =
        Crea un paquete de software con las etiquetas del taller. `fleetctl packages add-version` le agrega versiones.

        Los dispositivos de un tipo de objeto notifican un paquete del mismo nombre: conviene llamarlo como el tipo.

        Si no se indica PACKAGE, en un terminal se pide el nombre.

help-packages-create--package = El nombre del paquete

help-packages-create--description = Lo que se dice de él, hasta 1024 caracteres

help-packages-add-version = Agregar una versión: firmware, borrador, SBOM, publicación
    .long =
        Agrega una versión a un paquete: el firmware va al bucket del taller, se crea un borrador que remite a él y el borrador se publica. Si falta el bucket, se crea, con control de versiones.

        Un archivo de cualquier tamaño se transmite en flujo; por encima de 8 MB, en partes que S3 une y comprueba. Sin archivo se crea una muestra pequeña. Los nombres, los tamaños y la versión se comprueban antes de enviar nada. Si se ejecuta de nuevo después de un error, continúa donde se detuvo: el mismo archivo no se envía dos veces.

        Una versión publicada no se puede cambiar ni puede volver a ser un borrador; --draft la deja como borrador.

        Si no se indica PACKAGE o VERSION, en un terminal se preguntan, junto con lo demás que compone la versión.
    .after =
        Ejemplos:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = El paquete

help-packages-add-version--version = La versión que se agrega

help-packages-add-version--file = El firmware
    .long =
        El firmware

        {"["}predeterminado: se crea una muestra pequeña]

help-packages-add-version--sbom = Una lista de materiales de software: un zip con archivos SPDX o `CycloneDX`
    .long =
        Una lista de materiales de software: un zip con archivos SPDX o `CycloneDX`

        AWS lo examina después; `packages show-version` dice lo que ha encontrado.

help-packages-add-version--description = Lo que se dice de la versión, hasta 1024 caracteres

help-packages-add-version--attribute = Un atributo de la versión; todos juntos ocupan como máximo 3 KB
    .long =
        Un atributo de la versión; todos juntos ocupan como máximo 3 KB

        Se puede indicar varias veces.

help-packages-add-version--draft = Dejarla como borrador, que todavía se puede cambiar pero no desplegar

help-packages-add-version--dry-run = Decir lo que se haría y no cambiar nada

help-packages-list = Listar los paquetes

help-packages-show = Mostrar un paquete y sus versiones
    .long =
        Muestra un paquete y sus versiones.

        Si no se indica PACKAGE, en un terminal se puede elegir uno de una lista.

help-packages-show--package = El paquete

help-packages-show-version = Mostrar una versión: estado, firmware, SBOM, atributos
    .long =
        Muestra una versión: estado, firmware, SBOM, atributos.

        Si no se indica PACKAGE o VERSION, en un terminal se pueden elegir de listas.

help-packages-show-version--package = El paquete

help-packages-show-version--version = La versión

help-packages-delete = Eliminar un paquete que no tiene versiones
    .long =
        Elimina un paquete. AWS no lo permite mientras tenga versiones: `fleetctl packages delete-version` las elimina.

        Exige la palabra DELETE, escrita o como --confirm DELETE; --yes no basta.

        Si no se indica PACKAGE, en un terminal se puede elegir uno de una lista.

help-packages-delete--package = El paquete

help-packages-delete--confirm = Aceptar la eliminación sin que se pregunte: DELETE
    .long =
        Aceptar la eliminación sin que se pregunte: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-packages-delete-version = Eliminar una versión; su firmware permanece en el bucket
    .long =
        Elimina una versión de un paquete, sea cual sea su estado. Su firmware permanece en el bucket y los dispositivos siguen notificándola. Un trabajo que todavía tenga que llevar un dispositivo a esa versión fallará.

        Exige la palabra DELETE, escrita o como --confirm DELETE; --yes no basta.

        Si no se indica PACKAGE o VERSION, en un terminal se pueden elegir de listas.

help-packages-delete-version--package = El paquete

help-packages-delete-version--version = La versión

help-packages-delete-version--confirm = Aceptar la eliminación sin que se pregunte: DELETE
    .long =
        Aceptar la eliminación sin que se pregunte: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-packages-config = Si los trabajos escriben las sombras de paquete de los dispositivos: status, enable, disable

help-packages-config-status = Mostrar si está activada y con qué rol

help-packages-config-enable = Activarla, con un rol propio
    .long =
        Activa que AWS IoT Jobs escriba la sombra $package de un dispositivo cuando un trabajo que despliega una versión de paquete termina correctamente en él.

        Lo hace con el rol IoTPackageConfigRole-<región>-<cuenta>, que se crea si falta y se corrige si sus políticas no son como deberían. Si está activada con otro rol, se mantiene ese.

help-packages-config-disable = Desactivarla; el rol permanece
    .long = Desactiva que AWS IoT Jobs escriba las sombras $package de los dispositivos: los trabajos continúan, y lo que los dispositivos notifican sobre paquetes deja de cambiar por sí solo. El rol permanece.

help-packages-device = Mostrar lo que los dispositivos dicen que tienen
    .long =
        Muestra lo que notifican las sombras $package de los dispositivos: cada paquete con su versión, sus atributos y cuándo se fijó por última vez, si AWS lo ha guardado.

        Se distingue entre un dispositivo que no existe y uno que no notifica nada. Los demás se muestran de todos modos; el código de salida es entonces 4.

        Si no se indica THING, en un terminal se pueden elegir de una lista.

help-packages-device--things = Los dispositivos

help-packages-revert = Devolver el inventario de los dispositivos a una versión
    .long =
        Devuelve a una versión lo que los dispositivos notifican de un paquete: sus sombras $package y, con ellas, el inventario. No envía nada a los dispositivos. Con --with-job crea en su lugar un trabajo que instala en ellos el firmware de esa versión; sus sombras se escriben entonces a medida que cada uno termina correctamente.

        Los dispositivos se buscan con la indexación de flotas: los que notifican el paquete y no están en la versión. Muestra cuántos son y los diez primeros, y exige la palabra REVERT, escrita o como --confirm REVERT; --yes no basta. Si se ejecuta de nuevo, hace lo que queda.

        Si no se indica PACKAGE o --to, en un terminal se pueden elegir de listas.
    .after =
        Ejemplos:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = El paquete

help-packages-revert--to = La versión, que tiene que estar publicada

help-packages-revert--thing-type = Solo los dispositivos de este tipo de objeto

help-packages-revert--with-job = Instalar la versión con un trabajo, en lugar de cambiar solo lo que notifican los dispositivos
    .long =
        Instalar la versión con un trabajo, en lugar de cambiar solo lo que notifican los dispositivos

        Para 100 dispositivos como máximo; si son más, un grupo de ellos es un destino de `jobs create`.

help-packages-revert--dry-run = Mostrar qué dispositivos se revertirían y no cambiar nada

help-packages-revert--confirm = Aceptar la reversión sin que se pregunte: REVERT
    .long =
        Aceptar la reversión sin que se pregunte: REVERT

        La palabra tiene que ser exactamente esta. --yes no basta.

help-jobs = Trabajos: crearlos, examinarlos, seguirlos, cancelarlos y eliminarlos

help-jobs-create = Crear un trabajo: una actualización o un documento propio
    .long =
        Crea un trabajo: una actualización que instala una versión de un paquete, o un documento propio.

        Antes se comprueba todo: grupos, objetos, la versión y su firmware, el rol que firma su URL, el identificador y todos los números. Después muestra el trabajo tal como se envía, cuánto dura el despliegue como mínimo y cuántos dispositivos recibirían un firmware que falla en el 3, el 10 o el 50 por ciento de ellos antes de que las reglas de anulación lo detuvieran; y pregunta. Si se repite con el mismo --job-id, conserva el trabajo que ya existe.

        En un terminal pregunta lo que no se haya indicado y, sin ninguna opción, todo, paso a paso.
    .after =
        Ejemplos:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = El paquete que se instala

help-jobs-create--version = La versión que se instala, que tiene que estar publicada
    .long =
        La versión que se instala, que tiene que estar publicada

        {"["}predeterminado: la versión predeterminada del paquete]

help-jobs-create--document = Un documento de trabajo propio: un archivo, - para stdin o el propio JSON
    .long =
        Un documento de trabajo propio: un archivo, - para stdin o el propio JSON

        Puede contener marcadores de AWS IoT. Con --package el trabajo instala además esa versión: así lo indican las sombras $package de los dispositivos que terminan correctamente.

help-jobs-create--allow-deprecated = Instalar una versión aunque esté obsoleta

help-jobs-create--group = Los objetos de estos grupos y de los que hay debajo de ellos
    .long =
        Los objetos de estos grupos y de los que hay debajo de ellos

        Se puede indicar varias veces.

help-jobs-create--thing = Estos objetos
    .long =
        Estos objetos

        Se puede indicar varias veces.

help-jobs-create--snapshot = Solo para los objetos que son destinos cuando empieza el trabajo; termina cuando todos han acabado (predeterminado)

help-jobs-create--continuous = También para los objetos que se unan más tarde a los grupos; el trabajo no termina por sí solo

help-jobs-create--max-per-minute = Dispositivos notificados por minuto como máximo: de 1 a 1000

help-jobs-create--base-rate = Una tasa que crece: dispositivos notificados en el primer minuto, de 1 a 1000

help-jobs-create--increment-factor = Por cuánto se multiplica una tasa que crece: de 1.1 a 5, con un decimal

help-jobs-create--increase-after-notified = Multiplicar la tasa cada vez que se haya notificado a este número de dispositivos más

help-jobs-create--increase-after-succeeded = Multiplicar la tasa cada vez que este número de dispositivos más haya terminado correctamente

help-jobs-create--abort = Cancelar el trabajo cuando fallan demasiados: FAILED:10%:5
    .long =
        Cancelar el trabajo cuando fallan demasiados: FAILED:10%:5

        El 10 por ciento, una vez que lo hayan terminado al menos 5 dispositivos. FAILED, REJECTED, TIMED_OUT o ALL. Se puede indicar varias veces.

help-jobs-create--timeout = Cuánto tiempo tiene un dispositivo desde su IN_PROGRESS: de 1m a 7d

help-jobs-create--retry = Permitir que los dispositivos lo intenten de nuevo: FAILED=3, TIMED_OUT=1, ALL=2
    .long =
        Permitir que los dispositivos lo intenten de nuevo: FAILED=3, TIMED_OUT=1, ALL=2

        Como máximo 10 reintentos en total. Se puede indicar dos veces.

help-jobs-create--start = Cuándo empieza el trabajo, en UTC: entre 30 minutos y un año a partir de ahora

help-jobs-create--end = Cuándo termina el trabajo, en UTC: como muy pronto 30 minutos después de su inicio

help-jobs-create--end-behavior = Qué pasa entonces: stop-rollout, cancel, force-cancel
    .long =
        Qué pasa entonces: stop-rollout, cancel, force-cancel

        `stop-rollout` no notifica a nadie más, `cancel` cancela lo que está en cola, `force-cancel` también lo que está en curso.

help-jobs-create--window = Notificar a los dispositivos de un trabajo continuo solo en este periodo: 'cron(0 2 * * ? *)=1h'
    .long =
        Notificar a los dispositivos de un trabajo continuo solo en este periodo: 'cron(0 2 * * ? *)=1h'

        Cuándo se abre, en UTC, y cuánto dura, de 1m a 1430m. Se puede indicar varias veces.

help-jobs-create--url-expires = Cuánto tiempo es válida una URL de firmware: de 60s a 1h
    .long =
        Cuánto tiempo es válida una URL de firmware: de 60s a 1h

        {"["}predeterminado: 1h]

help-jobs-create--role = El rol con el que AWS IoT las firma, por nombre o ARN
    .long =
        El rol con el que AWS IoT las firma, por nombre o ARN

        {"["}predeterminado: el que crea el aprovisionamiento]

help-jobs-create--job-id = El identificador del trabajo
    .long =
        El identificador del trabajo

        {"["}predeterminado: OTA-Job- o Command-Job-, lo que instala y la hora]

help-jobs-create--description = Lo que se dice del trabajo, hasta 2028 caracteres

help-jobs-create--dry-run = Comprobarlo todo, mostrar el trabajo y cómo iría, y no cambiar nada

help-jobs-list = Listar los trabajos, del más reciente al más antiguo
    .long = Lista los trabajos en todos los estados, del más reciente al más antiguo. Se leen todas las páginas, los estados en paralelo; con --debug, uno tras otro.

help-jobs-list--status = Solo los trabajos en estos estados: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = Cuántos trabajos como máximo, los más recientes

help-jobs-show = Mostrar un trabajo con su documento y toda su configuración
    .long =
        Muestra un trabajo: en qué punto está, sus destinos, su documento tal como lo tiene AWS, su configuración como JSON con los términos de AWS, cómo se firman las URL de firmware y cuántas ejecuciones hay en cada estado.

        Si no se indica JOB, en un terminal se puede elegir uno de una lista. AWS cuenta las ejecuciones con un poco de retraso: `fleetctl jobs stats` las cuenta por su cuenta.

help-jobs-show--job = El identificador del trabajo

help-jobs-document = Mostrar el documento de un trabajo
    .long =
        Muestra el documento de un trabajo tal como lo tiene AWS: JSON, con los atributos de las versiones de paquete incluidos. Los marcadores de las URL prefirmadas permanecen; AWS los reemplaza cuando un dispositivo lo pide.

        Si no se indica JOB, en un terminal se puede elegir uno de una lista.

help-jobs-document--job = El identificador del trabajo

help-jobs-executions = Listar las ejecuciones de un trabajo
    .long =
        Lista las ejecuciones de un trabajo de todas las páginas, a medida que se leen, y cuántas hay en cada estado. Cada ejecución aparece una vez; con --status, una que cambie de estado entretanto puede aparecer dos veces.

        Si no se indica JOB, en un terminal se puede elegir uno de una lista.

help-jobs-executions--job = El identificador del trabajo

help-jobs-executions--status = Solo en estos estados
    .long =
        Solo en estos estados

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = Solo en estos objetos

help-jobs-executions--limit = Cuántas ejecuciones como máximo

help-jobs-execution = Mostrar cómo va un trabajo en un dispositivo
    .long =
        Muestra la ejecución de un trabajo en un objeto: en qué punto está, cuándo entró en cola, empezó y cambió, qué dijo el dispositivo y qué tenía que hacer. Se consulta el plano de control de AWS IoT, porque el plano de datos de los dispositivos no muestra las ejecuciones terminadas.

        Si no se indica JOB o THING, en un terminal se pueden elegir de listas.

help-jobs-execution--job = El identificador del trabajo

help-jobs-execution--thing = El objeto

help-jobs-execution--number = El número de la ejecución, si el objeto ha tenido varias de este trabajo
    .long =
        El número de la ejecución, si el objeto ha tenido varias de este trabajo

        {"["}predeterminado: la última]

help-jobs-stats = Decir en cifras cómo va un trabajo y qué hacer a continuación
    .long =
        Cuenta las ejecuciones de un trabajo de todas las páginas y dice cuántas han terminado correctamente, cuántas han fallado y cuántas siguen en marcha, cómo va el trabajo y qué hacer a continuación. FAILED, TIMED_OUT y REJECTED son fallos.

        La salud es la parte de todas las ejecuciones que ha terminado correctamente: excelente a partir del 95 %, buena a partir del 80 %, mala a partir del 50 %, crítica por debajo. Las ejecuciones en marcha cuentan como todavía no terminadas correctamente.

        Si no se indica JOB, en un terminal se puede elegir uno de una lista.

help-jobs-stats--job = El identificador del trabajo

help-jobs-watch = Seguir un trabajo hasta que termine
    .long =
        Sigue un trabajo hasta que termina: ejecuciones en cada estado, cuántas terminan por minuto, el tiempo que queda a este ritmo y los últimos fallos con lo que dijeron sus dispositivos. En un terminal se redibuja en el mismo sitio; en otro caso cada cambio es una línea; con --output json, cada uno es un evento.

        Cada consulta es una solicitud, y unas pocas más cuando hay fallos nuevos. Ctrl-C deja de seguir; el trabajo continúa.

        Si no se indica JOB, en un terminal se puede elegir uno de una lista.

help-jobs-watch--job = El identificador del trabajo

help-jobs-watch--interval = El tiempo entre dos consultas, al menos 1s

help-jobs-watch--timeout = Seguir como máximo este tiempo y salir con 8 si el trabajo continúa

help-jobs-watch--exit-status = Salir con 1 a menos que el trabajo se complete y todas las ejecuciones terminen correctamente

help-jobs-cancel = Cancelar trabajos: lo que no ha empezado no empieza
    .long =
        Cancela trabajos que están SCHEDULED o IN_PROGRESS. Las ejecuciones que están QUEUED se cancelan y no empiezan; las que están IN_PROGRESS siguen hasta el final, salvo que se indique --force. Un trabajo cancelado no se puede reanudar.

        Muestra lo que supone la cancelación para las ejecuciones, exige la palabra CANCEL, escrita o como --confirm CANCEL (--yes no basta), y después espera a que AWS muestre el trabajo como cancelado.

        Si no se indica JOB, en un terminal se pueden elegir de una lista.
    .after =
        Ejemplos:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = Los identificadores de los trabajos

help-jobs-cancel--force = Cancelar también las ejecuciones que están IN_PROGRESS
    .long =
        Cancelar también las ejecuciones que están IN_PROGRESS

        A sus dispositivos no se les dice que paren; lo que notifiquen después se rechaza. También cancela lo que dejó una cancelación sin --force.

help-jobs-cancel--comment = Por qué, para las personas: hasta 2028 caracteres

help-jobs-cancel--reason-code = Por qué, para los programas: hasta 128 de A-Z, 0-9 y _

help-jobs-cancel--wait = Cuánto esperar como máximo a que AWS muestre cada trabajo como cancelado

help-jobs-cancel--dry-run = Mostrar lo que supondría y no cambiar nada

help-jobs-cancel--confirm = Aceptar la cancelación sin que se pregunte: CANCEL
    .long =
        Aceptar la cancelación sin que se pregunte: CANCEL

        La palabra tiene que ser exactamente esta. --yes no basta.

help-jobs-delete = Eliminar trabajos y el historial de sus ejecuciones
    .long =
        Elimina trabajos: con un trabajo desaparecen su documento, su configuración y el historial de sus ejecuciones. Si el trabajo tiene ejecuciones o no ha terminado, AWS exige forzarlo; entonces se fuerza y se anuncia.

        Exige la palabra DELETE, escrita o como --confirm DELETE; --yes no basta. AWS elimina diez trabajos a la vez: si son más, se esperan unos a otros. Después espera a que desaparezcan.

        Si no se indica JOB, en un terminal se pueden elegir de una lista de trabajos terminados.
    .after =
        Ejemplos:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = Los identificadores de los trabajos

help-jobs-delete--wait = Cuánto esperar como máximo a que desaparezca cada trabajo; 0s no espera

help-jobs-delete--dry-run = Mostrar lo que desaparecería y no cambiar nada

help-jobs-delete--confirm = Aceptar la eliminación sin que se pregunte: DELETE
    .long =
        Aceptar la eliminación sin que se pregunte: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-jobs-report = Escribir una página sobre un trabajo: despliegue, resultados, fallos, dispositivos lentos
    .long =
        Lee todas las ejecuciones de un trabajo y escribe una página sobre él: su despliegue en el tiempo, cómo terminaron sus ejecuciones, por qué fallaron algunas, qué dispositivos tardaron más y sus ajustes. La página es un solo archivo sin scripts que no descarga nada, para la pantalla, clara u oscura, y para el papel.

        El motivo del fallo de una ejecución está en su descripción, y AWS describe diez por segundo: si hay más de 200 fallos, se describen los 200 primeros por nombre, y la página lo dice.

help-jobs-report--job = El trabajo; si no se indica, se pregunta

help-jobs-report--html = Escribir la página en este archivo

help-jobs-simulate = Simular los dispositivos de un trabajo
    .long =
        Simula los dispositivos de un trabajo: cada uno empieza su ejecución, descarga el firmware con su URL prefirmada, lo comprueba y notifica SUCCEEDED, o FAILED según lo planeado. No se guarda nada de lo descargado.

        Quién termina correctamente se sortea entre todos los destinos del trabajo, exactamente según el porcentaje. Con el mismo --seed un dispositivo tiene siempre el mismo resultado: una simulación detenida se inicia de nuevo y hace lo que queda. Continúa hasta que no se notifica a nadie más; en el AWS local se adelanta el reloj en lugar de esperar al despliegue del minuto siguiente.
    .after =
        Ejemplos:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = Los trabajos; si no se indica ninguno, se pregunta

help-jobs-simulate--devices = Cuántos dispositivos de cada trabajo como máximo; para otros, se ejecuta de nuevo

help-jobs-simulate--success-rate = Cuántos de cada cien dispositivos terminan correctamente
    .long =
        Cuántos de cada cien dispositivos terminan correctamente

        {"["}predeterminado: 90]

help-jobs-simulate--seed = Con qué se hace el sorteo: otro número, otra selección

help-jobs-simulate--concurrency = Cuántos dispositivos a la vez como máximo; el ritmo se limita en todo caso
    .long =
        Cuántos dispositivos a la vez como máximo; el ritmo se limita en todo caso

        {"["}predeterminado: 256; con --debug, 1]

help-jobs-simulate--progress = Los dispositivos también notifican cuando van por la mitad

help-jobs-simulate--dry-run = Mostrar qué notificaría cada dispositivo y no notificar nada

help-commands = Comandos: qué deben hacer los dispositivos de inmediato y qué responden

help-commands-create = Crear un comando, con una plantilla o con una carga útil propia
    .long =
        Crea un comando que se puede ejecutar una y otra vez en dispositivos.

        Una plantilla tiene una carga útil y parámetros listos para usar. Una carga útil propia es un objeto JSON de 10 KB como máximo; donde lleva el marcador "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}", cada ejecución aporta un valor. Un parámetro es un texto que se tiene que indicar, salvo que --parameter diga otra cosa. En un terminal, sin --template ni --payload, se elige de una lista. Un comando que ya existe y hace lo mismo se conserva.
    .after =
        Ejemplos:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = El nombre del comando: de 1 a 64 letras, dígitos, guiones y guiones bajos
    .long =
        El nombre del comando: de 1 a 64 letras, dígitos, guiones y guiones bajos

        {"["}predeterminado: el de la plantilla]

help-commands-create--template = La plantilla: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = Un archivo con la carga útil, o - para la entrada estándar

help-commands-create--payload-json = La propia carga útil

help-commands-create--description = Lo que hace el comando, de 1 a 256 caracteres

help-commands-create--parameter = El tipo de un parámetro y el valor que tiene si no se indica ninguno: NAME:TYPE[=DEFAULT]
    .long =
        El tipo de un parámetro y el valor que tiene si no se indica ninguno: NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN o BINARY (base64). Se puede indicar varias veces.

help-commands-create--dry-run = Decir lo que se crearía y no cambiar nada

help-commands-list = Listar los comandos y las plantillas con las que todavía no se ha creado ninguno

help-commands-show = Mostrar un comando: carga útil, parámetros, un ejemplo

help-commands-show--name = El nombre del comando o su ARN

help-commands-delete = Eliminar un comando que no ocupa a ningún dispositivo
    .long =
        Elimina un comando. AWS lo elimina de inmediato si lleva obsoleto más de doce horas y, si no, en un plazo de doce horas; hasta entonces `commands show` todavía lo encuentra.

        Se rechaza un comando al que los dispositivos aún no han respondido, y también las plantillas del taller: esas las elimina `fleetctl cleanup`. Exige la palabra DELETE, escrita o como --confirm DELETE; --yes no basta. Si no se indica NAME, en un terminal se puede elegir uno de una lista.

help-commands-delete--name = El nombre del comando o su ARN

help-commands-delete--confirm = Aceptar la eliminación sin que se pregunte: DELETE
    .long =
        Aceptar la eliminación sin que se pregunte: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-commands-deprecate = Impedir que se ejecute un comando

help-commands-deprecate--name = El nombre del comando o su ARN

help-commands-restore = Permitir que se ejecute de nuevo un comando obsoleto

help-commands-restore--name = El nombre del comando o su ARN

help-commands-run = Ejecutar un comando en dispositivos
    .long =
        Ejecuta un comando en objetos y en los miembros de grupos de objetos, con una ejecución para cada uno. AWS IoT ejecuta un comando en un dispositivo cada vez; fleetctl inicia una ejecución por cada miembro de un grupo.

        Un dispositivo tiene que estar conectado y suscrito a su tema, o tener una sesión persistente: `commands guide` muestra cómo. Los parámetros se indican como --param NAME=VALUE; {"{"}thing{"}"} en un valor representa el nombre del dispositivo, y vehicleId es el nombre del dispositivo si no se indica otro. Con --canary van primero algunos dispositivos, y el resto sigue solo si a esos les ha ido bien. Un lanzamiento detenido continúa con el mismo --run-id: lo que ya se inició no se inicia dos veces. En un terminal, sin NAME, o sin --thing ni --group, se eligen de listas.
    .after =
        Ejemplos:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = El nombre del comando o su ARN

help-commands-run--thing = Un objeto en el que ejecutarlo. Se puede indicar varias veces

help-commands-run--group = Un grupo en cuyos miembros ejecutarlo. Se puede indicar varias veces

help-commands-run--param = Un valor para un parámetro. Se puede indicar varias veces

help-commands-run--timeout = Cuánto tiempo tiene cada dispositivo para responder: de 1s a 12h
    .long =
        Cuánto tiempo tiene cada dispositivo para responder: de 1s a 12h

        {"["}predeterminado: 60s]

help-commands-run--wait = Esperar a que todos los dispositivos hayan respondido o se agote su tiempo

help-commands-run--canary = Ejecutarlo primero en este porcentaje de los dispositivos y parar si les va mal

help-commands-run--canary-failures = Cuántos de los primeros dispositivos pueden fallar

help-commands-run--run-id = El nombre de este lanzamiento, para continuarlo: de 1 a 64 letras, dígitos, guiones y guiones bajos
    .long =
        El nombre de este lanzamiento, para continuarlo: de 1 a 64 letras, dígitos, guiones y guiones bajos

        {"["}predeterminado: se forma con la hora]

help-commands-run--dry-run = Mostrar qué se ejecutaría en qué dispositivos y no cambiar nada

help-commands-status = Mostrar en qué punto está una ejecución, hasta que termine
    .long =
        Muestra en qué punto está una ejecución. En un terminal permanece hasta que la ejecución termina o agota su tiempo; en otro caso lo hace con --wait.

        AWS encuentra una ejecución por su identificador junto con su dispositivo. Sin --thing se recorren las ejecuciones de todos los comandos, primero las más recientes, lo que tarda cuando hay muchas. Si no se indica ID, en un terminal se puede elegir una de una lista.

help-commands-status--id = El identificador de la ejecución

help-commands-status--thing = El objeto en el que se ejecuta

help-commands-status--wait = Permanecer hasta que termine, también sin terminal

help-commands-status--once = Consultar una sola vez, también en un terminal

help-commands-history = Listar las ejecuciones, de la más reciente a la más antigua
    .long =
        Lista las ejecuciones, de la más reciente a la más antigua: las de un comando, las de un objeto o todas.

        AWS lista las ejecuciones de un comando o de un dispositivo; sin --command ni --thing se reúnen las de todos los comandos. Las horas están en UTC: 2026-03-07, 2026-03-07T12:00, o un tiempo transcurrido como 2h o 30d. En un terminal, Enter muestra la página siguiente y q sale.

help-commands-history--command = Solo las ejecuciones de este comando

help-commands-history--thing = Solo las ejecuciones en este objeto

help-commands-history--status = Ejecuciones en este estado: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = Ejecuciones desde este momento
    .long =
        Ejecuciones desde este momento

        {"["}predeterminado: hace 30 días]

help-commands-history--until = Ejecuciones hasta este momento

help-commands-history--page-size = Ejecuciones por página: de 1 a 100

help-commands-history--all = Todas, no solo la primera página

help-commands-cancel = Cancelar una ejecución respondiendo en lugar del dispositivo
    .long =
        Cancela una ejecución. AWS IoT no tiene ninguna operación para ello ni un estado CANCELED: fleetctl publica, como lo haría el dispositivo, la respuesta REJECTED con el motivo CANCELED_BY_OPERATOR y después lee lo que AWS ha hecho con ella. Al dispositivo no se le avisa; puede que ya haya hecho lo que se pidió.

        Quien llama necesita iot:Publish en el tema de la respuesta. Exige la palabra CANCEL, escrita o como --confirm CANCEL; --yes no basta. Una ejecución terminada se rechaza. Si no se indica ID, en un terminal se puede elegir una de una lista.

help-commands-cancel--id = El identificador de la ejecución

help-commands-cancel--thing = El objeto en el que se ejecuta

help-commands-cancel--confirm = Aceptar sin que se pregunte: CANCEL
    .long =
        Aceptar sin que se pregunte: CANCEL

        La palabra tiene que ser exactamente esta. --yes no basta.

help-commands-topics = Mostrar los temas MQTT de los comandos de un dispositivo

help-commands-topics--thing = El objeto o, con --client, el ID de cliente MQTT
    .long =
        El objeto o, con --client, el ID de cliente MQTT

        {"["}predeterminado: un marcador]

help-commands-topics--client = El dispositivo es un cliente MQTT que no es un objeto

help-commands-topics--execution = La ejecución; + representa cualquiera

help-commands-guide = Explicar lo que hace el dispositivo, paso a paso

help-commands-guide--thing = El objeto que hace de dispositivo
    .long =
        El objeto que hace de dispositivo

        {"["}predeterminado: Vehicle-VIN-001]

help-commands-guide--command = El comando que se ejecuta
    .long =
        El comando que se ejecuta

        {"["}predeterminado: vehicle-lock]

help-devices = Dispositivos: inscribir objetos para que puedan conectarse; ejecutar dispositivos virtuales

help-devices-enroll = Dar a los objetos una clave, un certificado, una política y una carpeta
    .long =
        Inscribe objetos para que puedan conectarse por MQTT con TLS en ambos lados.

        Para cada objeto se crea en esta máquina una clave privada que nunca sale de ella; AWS crea un certificado para ella; el certificado se asocia al objeto y recibe una política de IoT. La política WorkshopDevicePolicy se crea si falta: un dispositivo puede conectarse con el nombre de su objeto como ID de cliente y usar los trabajos, las sombras y los comandos de su objeto, y nada más.

        Cada objeto tiene una carpeta con private.key, certificate.pem, ca.pem y connection.json: junto al estado del AWS local, o con los datos de la cuenta de usuario, por cuenta, región y objeto; con --dir, en esa carpeta. Un objeto ya inscrito se deja como está, así que el mismo comando se puede repetir en cualquier momento, también después de una interrupción. Sin THING ni --all-of, en un terminal se pueden elegir objetos de una lista.
    .after =
        Ejemplos:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = Los objetos

help-devices-enroll--all-of = Además, todos los objetos de este grupo

help-devices-enroll--dir = Guardar aquí las carpetas, una por objeto
    .long =
        Guardar aquí las carpetas, una por objeto

        {"["}predeterminado: una carpeta de la cuenta de usuario, por cuenta y región]

help-devices-enroll--policy = Dar a los certificados esta política de IoT, que tiene que existir
    .long =
        Dar a los certificados esta política de IoT, que tiene que existir

        {"["}predeterminado: WorkshopDevicePolicy, que se crea]

help-devices-list = Listar los dispositivos que tienen aquí una carpeta, y sus certificados
    .long = Lista los dispositivos que tienen aquí una carpeta y pregunta a AWS el estado de cada certificado: ACTIVE deja entrar al dispositivo. Los dispositivos inscritos en otro lugar no se conocen aquí.

help-devices-list--dir = Dónde están las carpetas, si se indicó a `devices enroll`

help-devices-revoke = Retirar el certificado de un dispositivo y eliminar su carpeta con la clave
    .long = Retira lo que dio `devices enroll`: el certificado se desactiva, lo que termina sus conexiones, se desasocia y se elimina; después desaparece la carpeta, con la clave privada. El objeto y la política permanecen. Un certificado que también utiliza otro objeto se deja como está. Si no se indica THING, en un terminal se pueden elegir dispositivos de una lista.

help-devices-revoke--things = Los objetos

help-devices-revoke--dir = Dónde están las carpetas, si se indicó a `devices enroll`

help-devices-run = Ejecutar dispositivos virtuales: realizan trabajos y comandos y mantienen sombras
    .long =
        Ejecuta dispositivos virtuales: cada uno se conecta por MQTT como su objeto, realiza los trabajos y comandos que le da AWS IoT, mantiene su sombra clásica y vuelve cuando pierde la conexión. En un proceso caben miles.

        Se ejecutan hasta Ctrl-C o durante --duration. Con el mismo --seed cada dispositivo tiene otra vez los mismos resultados, retrasos y desconexiones. En AWS un dispositivo necesita una carpeta con su certificado. El AWS local deja entrar también a dispositivos sin ella, mientras se ejecuta `fleetctl local serve`. En un terminal pregunta qué dispositivos ejecutar si no se ha indicado.
    .after =
        Ejemplos:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = Los objetos cuyos nombres empiezan así; hace falta esta opción, --thing o --group

help-devices-run--thing = Este objeto; se puede indicar varias veces

help-devices-run--group = Los objetos de este grupo y de los grupos que hay debajo de él

help-devices-run--count = Cuántos objetos como máximo, los primeros por nombre

help-devices-run--jobs = Realizar trabajos; sin --jobs, --commands ni --shadow, las tres cosas

help-devices-run--commands = Realizar comandos

help-devices-run--shadow = Notificar la batería y la versión del firmware, y adoptar lo que la sombra desea

help-devices-run--success-rate = Cuántos de cada cien trabajos y comandos terminan correctamente

help-devices-run--seed = Con qué se sortean resultados, retrasos y desconexiones: otro número, otra ejecución

help-devices-run--delay = Cuánto dura un trabajo, del más corto al más largo; un comando dura la décima parte

help-devices-run--drop-every = Con qué frecuencia se desconecta cada dispositivo sin avisar, para volver después

help-devices-run--duration = Parar después de este tiempo; sin esta opción, hasta Ctrl-C

help-devices-run--connects-per-second = Cuántos dispositivos se conectan por segundo como máximo

help-devices-run--transport = mqtt: sin certificado, al AWS local que se sirve; mtls: cada uno con el suyo
    .long =
        mqtt: sin certificado, al AWS local que se sirve; mtls: cada uno con el suyo

        {"["}predeterminado: mqtt con --local, mtls sin esa opción]

help-devices-run--dir = Dónde están las carpetas de los dispositivos inscritos, para mtls

help-mqtt = Un cliente MQTT: suscribirse, publicar

help-mqtt-sub = Suscribirse y mostrar todos los mensajes que llegan
    .long =
        Se suscribe y muestra todos los mensajes que llegan: la hora (UTC), el tema y la carga útil; el JSON en una línea, otro texto tal cual y lo demás en hexadecimal. Con --output json cada línea es un objeto JSON. Una conexión perdida se restablece; lo que llegó entretanto lo guarda el agente de mensajes durante un minuto. Ctrl-C termina.

        Con --device se conecta por TLS como ese dispositivo, también en AWS. Con --local y sin dispositivo se conecta a un `fleetctl local serve` en marcha y puede suscribirse a todo. En un terminal pide el filtro si no se ha indicado.
    .after =
        Ejemplos:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = A qué suscribirse; + representa un nivel de un tema; # al final, todos los siguientes

help-mqtt-sub--device = Conectarse como este dispositivo inscrito, con su certificado

help-mqtt-sub--client-id = El ID de cliente
    .long =
        El ID de cliente

        {"["}predeterminado: el objeto del dispositivo, que es lo que exige su política; sin dispositivo, uno propio]

help-mqtt-sub--dir = Dónde están las carpetas de los dispositivos, si se indicó a `devices enroll`

help-mqtt-sub--qos = Como máximo una vez (0) o al menos una vez (1)

help-mqtt-sub--count = Terminar después de este número de mensajes

help-mqtt-sub--timeout = Terminar después de este tiempo: 30s, 5m; con --count, el código de salida 8 dice que llegaron menos

help-mqtt-pub = Publicar un mensaje
    .long =
        Publica un mensaje.

        Con --device se conecta por TLS como ese dispositivo, también en AWS; un `mqtt sub` en marcha del mismo dispositivo queda desconectado un momento, porque un ID de cliente solo puede tener una conexión a la vez, y vuelve por sí solo. Lo que llega para el dispositivo en ese momento se muestra aquí. Sin dispositivo, el mensaje va por HTTPS con las credenciales de quien llama. En un terminal pide el tema y el mensaje si no se han indicado.
    .after =
        Ejemplos:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = El tema

help-mqtt-pub--device = Conectarse como este dispositivo inscrito, con su certificado

help-mqtt-pub--client-id = El ID de cliente
    .long =
        El ID de cliente

        {"["}predeterminado: el objeto del dispositivo, que es lo que exige su política; sin dispositivo, uno propio]

help-mqtt-pub--dir = Dónde están las carpetas de los dispositivos, si se indicó a `devices enroll`

help-mqtt-pub--message = El mensaje

help-mqtt-pub--file = Un archivo con el mensaje; - es la entrada estándar

help-mqtt-pub--qos = Como máximo una vez (0) o al menos una vez (1)

help-mqtt-pub--retain = Guardar el mensaje para quienes se suscriban más tarde

help-cleanup = Eliminar lo que pertenece al taller y nada más
    .long =
        Elimina lo que pertenece al taller: objetos con sus sombras y certificados, grupos de objetos, tipos de objeto, paquetes, el bucket, los roles de IAM y los ajustes que activó el aprovisionamiento.

        Lo examina todo, distingue lo que es del taller por su etiqueta, después por su nombre y después por aquello a lo que pertenece, y muestra lo que eliminaría y lo que conserva. Lo que no se ha podido examinar se conserva. Después exige la palabra DELETE, escrita o como --confirm DELETE; --yes no basta. Al final vuelve a mirar y dice lo que queda.

        Los tipos de objeto se pueden eliminar cinco minutos después de marcarlos como obsoletos; el resto se hace entretanto. Si se ejecuta de nuevo, continúa donde se detuvo.
    .after =
        Ejemplos:
        {"  "}fleetctl cleanup --dry-run                     qué se eliminaría y por qué
        {"  "}fleetctl cleanup                               elegir, mirar, escribir DELETE
        {"  "}fleetctl cleanup --confirm DELETE              todo, sin preguntas
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = Qué se elimina: all, things, groups
    .long =
        Qué se elimina: all, things, groups

        `things` elimina los objetos con sus sombras y certificados y conserva el resto; `groups` elimina los grupos de objetos, estáticos y dinámicos, y conserva los objetos.

        {"["}predeterminado: all; en un terminal se pregunta]

help-cleanup--things-prefix = Con qué empiezan los nombres de los objetos, como al aprovisionarlos
    .long =
        Con qué empiezan los nombres de los objetos, como al aprovisionarlos

        Los objetos con otro prefijo se conservan, también los del prefijo predeterminado.

help-cleanup--dry-run = Mostrar todo lo que se eliminaría o conservaría, con el motivo, y no cambiar nada

help-cleanup--plan-out = Guardar el plan en un archivo para `fleetctl apply` y no cambiar nada
    .long =
        Guardar el plan en un archivo para `fleetctl apply` y no cambiar nada

        Es válido durante 24 horas, para la misma cuenta y región.

help-cleanup--confirm = Aceptar la eliminación sin que se pregunte: DELETE
    .long =
        Aceptar la eliminación sin que se pregunte: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-apply = Hacer lo que dice un plan guardado
    .long =
        Hace lo que dice un plan guardado con `--plan-out FILE` de `fleetctl provision` o `fleetctl cleanup`.

        Rechaza un plan para otra cuenta, otra región u otro AWS, uno que se haya modificado y uno de más de 24 horas. Lo que se haya creado entretanto se conserva; lo que haya cambiado entretanto no se elimina. Un plan que elimina exige la palabra DELETE, escrita o como --confirm DELETE.

help-apply--plan = El plan

help-apply--confirm = Aceptar sin que se pregunte un plan que elimina: DELETE
    .long =
        Aceptar sin que se pregunte un plan que elimina: DELETE

        La palabra tiene que ser exactamente esta. --yes no basta.

help-local = El AWS local: servirlo, examinarlo, adelantar su reloj

help-local-serve = Servir el AWS local a cualquier SDK, a la AWS CLI y a otros comandos
    .long =
        Sirve el AWS local hasta Ctrl-C o SIGTERM.

        La primera línea de stdout es su dirección, que se muestra cuando está listo; la segunda es el mismo puerto con TLS; la tercera y la cuarta indican dónde se conectan los clientes MQTT, la última con certificado. Los demás comandos con --local y el mismo --state-dir utilizan este servidor mientras se ejecuta.

help-local-serve--port = El puerto; 0 significa uno que esté libre

help-local-serve--mqtt-port = El puerto para clientes MQTT sin TLS; 0 significa uno que esté libre
    .long =
        El puerto para clientes MQTT sin TLS; 0 significa uno que esté libre

        Sin esta opción se toma el 1883 si está libre. Quien se conecta ahí es la cuenta 123456789012 en us-east-1 y puede hacerlo todo.

help-local-serve--mqtts-port = El puerto para clientes MQTT con certificado; 0 significa uno que esté libre
    .long =
        El puerto para clientes MQTT con certificado; 0 significa uno que esté libre

        Sin esta opción se toma el 8883 si está libre. Las políticas de IoT del certificado deciden lo que puede hacer un cliente.

help-local-serve--address = La dirección en la que escuchar

help-local-serve--allow-remote = Permitir un --address al que puedan llegar otras máquinas
    .long =
        Permitir un --address al que puedan llegar otras máquinas

        El AWS local acepta credenciales conocidas por todos: quien llegue hasta él puede hacerle cualquier cosa.

help-local-serve--quotas = Límites de solicitudes: aws aplica los predeterminados de una cuenta, off ninguno
    .long =
        Límites de solicitudes: aws aplica los predeterminados de una cuenta, off ninguno

        Los límites de recursos, los límites de los protocolos y las esperas rigen en ambos casos.

help-local-serve--auth = Firmas: sigv4 las verifica, off acepta cualquier cosa

help-local-serve--thing-type-wait = Cuánto tiempo después de quedar obsoleto se puede eliminar un tipo de objeto

help-local-serve--index-build = Cuánto tarda en construirse un índice de la flota nuevo

help-local-serve--index-delay = Cuánto tarda un cambio en llegar al índice de la flota

help-local-serve--faults = Fallos que se introducen, como 'seed=7;throttle=5%;drop-after=1%'
    .long =
        Fallos que se introducen, como 'seed=7;throttle=5%;drop-after=1%'

        Las partes se unen con ';': seed=N, throttle=P%, 5xx=P%, drop-after=P% (la respuesta se pierde después de hacer el cambio), truncate=P%, latency=TIME, crash-at=N (termina el proceso en la llamada número N). OPERATION:parte limita una parte a una operación: CreateThing:throttle=20%.

help-local-serve--access-log = Escribir cada solicitud en este archivo, en líneas JSON

help-local-serve--ca-file = Escribir el certificado de la CA local en este archivo, para AWS_CA_BUNDLE

help-local-clock = Mostrar el reloj del AWS local o adelantarlo
    .long =
        Muestra el reloj del AWS local o lo adelanta.

        Las esperas que impone AWS transcurren en este reloj: los cinco minutos después de marcar un tipo de objeto como obsoleto, los despliegues, los tiempos de espera, las programaciones. Nunca retrocede.

help-local-clock-advance = Adelantar el reloj: ocurre todo lo que vence entretanto
    .long =
        Adelanta el reloj del AWS local: ocurre todo lo que vence entretanto.

        Si no se indica TIME, en un terminal se pregunta.

help-local-clock-advance--by = Cuánto: 30s, 5m, 1h30m, 2d

help-local-env = Mostrar lo que necesita un shell para utilizar el AWS local que se sirve
    .long =
        Muestra lo que necesita un shell para que la AWS CLI y los SDK utilicen el AWS local que se sirve:

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL y FLEETCTL_MQTTS_URL indican dónde se conectan los clientes MQTT, la segunda con certificado.

help-local-env--shell = El shell para el que se escribe: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = Utilizar TLS; AWS_CA_BUNDLE indica en ambos casos el certificado de la CA local

help-local-status = Mostrar lo que contiene el AWS local y quién lo sirve

help-local-reset = Borrar todo lo que contiene el AWS local
    .long =
        Borra todo lo que contiene el AWS local y vuelve a poner su reloj en la hora real.

        La CA local permanece, para que los clientes sigan confiando en ella. No se permite mientras se sirve el AWS local.

help-local-coverage = Listar lo que el AWS local hace y lo que no

help-learn = Recorrer el taller como un curso, en un AWS local propio
    .long =
        Recorre todo el taller como un curso, en un AWS local propio: sin cuenta, sin coste. Cada paso se explica, después lo hace el comando correspondiente y después se comprueba con lo que hay; al lado figura lo que AWS habría cobrado. El último paso limpia.

        Enter continúa, q sale; con --yes lo recorre sin esperar. Se tarda unos cinco minutos leyendo, y uno sin leer. El curso empieza de nuevo cada vez.

help-doctor = Comprobar si todo está listo para una flota
    .long =
        Comprueba credenciales, cuenta, región, reloj, puntos de conexión, los permisos que necesita cada comando, límites de solicitudes, indexación de flotas, la configuración de paquetes, lo que queda del taller y el AWS local. No cambia nada.

        Los permisos se averiguan pidiendo a IAM que simule las políticas de quien llama, si está permitido; si no, con llamadas que no cambian nada. El código de salida es 0 si no hay nada mal y 1 en otro caso; lo que solo conviene saber no es un fallo.

        Con --policy muestra una política de IAM que permite lo que necesitan los comandos.
    .after =
        Ejemplos:
        {"  "}fleetctl doctor                            todo, en AWS
        {"  "}fleetctl --local doctor                    lo mismo en el AWS local
        {"  "}fleetctl doctor --for provision --quick    lo que requiere aprovisionar
        {"  "}fleetctl doctor --policy --for provision   la política que lo permite

help-doctor--tasks = Solo lo que necesita este comando: provision, jobs, …; se puede indicar varias veces
    .long =
        Solo lo que necesita este comando: provision, jobs, …; se puede indicar varias veces

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = No buscar lo que queda del taller, que tarda si hay muchos objetos

help-doctor--policy = Mostrar una política de IAM que permite lo que necesitan los comandos y no comprobar nada

help-doctor--things-prefix = Con qué empiezan los nombres de los objetos, como al aprovisionarlos

help-check = Comprobar si está íntegro lo que se entrega dentro del programa
    .long = Comprueba lo que se entrega dentro del programa: los mensajes de todos los idiomas, las plantillas de comandos, los documentos que se envían a AWS, los ejemplos de consultas y la lista de las bibliotecas que lo componen. No necesita AWS. El código de salida es 0 si todo está bien y 1 en otro caso.

help-check--dependencies = Listar todas las bibliotecas con su versión

help-config = Ajustes: qué valor tienen las opciones sin escribirlas, y de dónde sale

help-config-show = Mostrar qué valor tienen las opciones sin escribirlas y de dónde sale cada uno
    .long = Muestra qué valor tienen las opciones globales sin escribirlas y de dónde sale cada uno: una opción de esta línea de comandos, una variable de entorno, una línea de un archivo o el propio fleetctl. Los secretos no se muestran.

help-config-path = Mostrar qué archivos se examinan

help-config-init = Escribir un archivo de ajustes comentado con el que empezar
    .long = Escribe un archivo de ajustes en el que todo está comentado: el del propio usuario o el que indica --config. Un archivo que ya existe queda como está.

help-config-init--print = Mostrarlo en lugar de escribirlo

help-completions = Mostrar un script de autocompletado para un shell
    .long =
        Muestra un script que enseña a un shell a completar los comandos y las opciones de fleetctl, y los nombres de objetos, grupos, trabajos, paquetes, versiones y comandos de la cuenta: en un segundo como máximo, o ninguno. El script pregunta al fleetctl del PATH, así que sirve para cualquier versión.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > un archivo _fleetctl en una carpeta de $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = El shell: bash, zsh, fish, powershell, elvish
