# The guided mode: `fleetctl` alone on a terminal, with its menus.

## Opening

guided-title = fleetctl: una flota de AWS IoT, del aprovisionamiento a la limpieza
guided-leaving = Ctrl-C o q salen de cualquier pregunta sin consecuencias. Con Enter se toma lo que está entre corchetes.
guided-language = idioma
guided-place = dónde
guided-place-aws = AWS, con las credenciales y la región de esta máquina
guided-place-local = el AWS local dentro de fleetctl: sin cuenta, sin red, sin coste

## Menus

guided-back = volver
guided-choose = número; q sale:
guided-choose-number = elegir un número del 1 al { $last }
guided-debug = activar el modo de depuración: mostrar cada llamada a AWS
guided-debug-off = desactivar el modo de depuración
guided-leave = salir
guided-main = ¿Qué se va a hacer?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = limpiar: eliminar lo que creó el taller
guided-commands = comandos: dar órdenes inmediatas a los dispositivos
guided-doctor = comprobar si todo está listo
guided-devices = dispositivos: conectarlos, ejecutar dispositivos virtuales
guided-groups = grupos dinámicos
guided-jobs = explorar trabajos
guided-jobs-create = crear un trabajo
guided-jobs-simulate = simular los dispositivos de un trabajo
guided-learn = recorrer el taller como un curso
guided-local = el AWS local
guided-packages = paquetes de software
guided-provision = aprovisionar una flota

## Jobs

guided-jobs-cancel = cancelar un trabajo
guided-jobs-delete = eliminar un trabajo
guided-jobs-document = mostrar el documento de un trabajo
guided-jobs-execution = explorar la ejecución en un dispositivo
guided-jobs-executions = listar las ejecuciones de un trabajo
guided-jobs-list = listar todos los trabajos
guided-jobs-report = escribir una página sobre un trabajo
guided-jobs-show = explorar un trabajo
guided-jobs-stats = estadísticas de un trabajo
guided-jobs-watch = seguir un trabajo

## Packages

guided-packages-add-version = agregar una versión
guided-packages-config-disable = desactivar la configuración de paquetes
guided-packages-config-enable = activar la configuración de paquetes
guided-packages-config-status = mostrar la configuración de paquetes
guided-packages-create = crear un paquete
guided-packages-delete = eliminar un paquete
guided-packages-delete-version = eliminar una versión
guided-packages-device = mostrar las versiones de un dispositivo
guided-packages-list = listar los paquetes
guided-packages-revert = revertir la versión en muchos dispositivos
guided-packages-show = describir un paquete
guided-packages-show-version = describir una versión

## Dynamic groups

guided-groups-create = crear un grupo dinámico
guided-groups-delete = eliminar un grupo dinámico
guided-groups-list = listar los grupos dinámicos
guided-groups-show = describir un grupo dinámico
guided-groups-test = probar consultas

## Commands

guided-commands-cancel = cancelar un comando en un dispositivo
guided-commands-create = crear un comando
guided-commands-delete = eliminar un comando
guided-commands-deprecate = impedir que se ejecute un comando
guided-commands-guide = explicar lo que hace el dispositivo
guided-commands-history = historial de ejecuciones
guided-commands-list = listar los comandos
guided-commands-restore = permitir de nuevo un comando obsoleto
guided-commands-run = ejecutar un comando en dispositivos
guided-commands-show = mostrar un comando
guided-commands-status = estado de una ejecución
guided-commands-topics = temas MQTT de un dispositivo

## Devices

guided-devices-enroll = inscribir objetos para que puedan conectarse
guided-devices-list = listar los objetos inscritos
guided-devices-publish = publicar un mensaje por MQTT
guided-devices-revoke = revocar una inscripción
guided-devices-run = ejecutar dispositivos virtuales
guided-devices-subscribe = escuchar temas por MQTT

## The local AWS

guided-local-clock = adelantar su reloj
guided-local-reset = borrarlo todo
guided-local-serve = servirlo a otras herramientas, hasta Ctrl-C
guided-local-status = mostrar lo que contiene
