# Software packages: their versions, firmware, what devices report of them, reverts.

## Questions and what answers them

packages-add-file = archivo con el firmware, Enter para una muestra pequeña:
packages-add-publish = ¿publicarla, para que la puedan instalar los trabajos?
packages-add-version = versión nueva, como 1.2.0:
packages-create-name = nombre, como el tipo de objeto cuyos dispositivos lo notificarán:
packages-description = descripción, Enter para ninguna:
packages-device-another = ¿examinar otro dispositivo?
packages-device-not-named-hint = indicarlo: fleetctl packages device THING
packages-none = no hay ningún paquete
packages-none-hint = `fleetctl packages create` crea uno
packages-not-named-hint = `fleetctl packages list` lista los paquetes
packages-pick = paquetes en { $place }
packages-pick-prompt = número o paquete:
packages-pick-version = versiones de { $package } en { $place }
packages-pick-version-prompt = número o versión:
packages-show-offer = ¿mostrar uno de ellos?
packages-show-version-offer = ¿mostrar una de las versiones?
packages-version-none = el paquete { $package } no tiene ninguna versión que elegir
packages-version-not-named-hint = `fleetctl packages show PACKAGE` lista las versiones

## What is wrong with options

packages-attribute-form = un atributo tiene la forma KEY=VALUE
packages-attribute-twice = el atributo { $key } se indica dos veces
packages-sbom-no-zip = { $path } no es un zip
packages-sbom-zip-hint = AWS admite una SBOM como un zip con archivos SPDX o CycloneDX dentro

## Names of facts and columns

packages-head-attribute = atributo
packages-head-attributes = atributos
packages-head-made = creado
packages-head-package = paquete
packages-head-sbom-check = examen
packages-head-sbom-file = archivo de la SBOM
packages-head-status = estado
packages-head-updated = actualizado
packages-head-value = valor
packages-head-version = versión
packages-label-bucket = bucket
packages-label-default-version = versión predeterminada
packages-label-description = descripción
packages-label-firmware = firmware
packages-label-made = creación
packages-label-object-version = versión del objeto
packages-label-role = rol
packages-label-sbom-check = examen SBOM
packages-label-status = estado
packages-label-version = versión

## Packages and versions

packages-added = versión { $version } del paquete { $package }, { $status }
packages-bucket-to-make = { $bucket } (se crea, con control de versiones)
packages-delete-otherwise = `fleetctl packages show` muestra el paquete
packages-delete-version-otherwise = `fleetctl packages show-version` muestra la versión
packages-delete-version-what = eliminar la versión { $version } del paquete { $package }, { $status }, en { $place }
packages-delete-what = eliminar el paquete { $package } en { $place }
packages-deleted = paquete { $package } eliminado
packages-device-reports-none = no notifica ningún paquete
packages-device-untimed = AWS no guardó horas en estas sombras $package
packages-firmware-sample = { $key } ({ $size }, la muestra)
packages-firmware-stays = su firmware permanece: { $object }
packages-made = paquete { $package } creado en { $place }
packages-next = a continuación: { $command }
packages-no-versions = sin versiones todavía
packages-sbom-failed = con errores
packages-sbom-file-failed = con errores
packages-sbom-file-good = válido
packages-sbom-in-progress = en curso
packages-sbom-succeeded = correcto
packages-sbom-unknown = desconocido
packages-stored-checked = CRC-32 { $sum }, comprobado por S3
packages-stored-kept = ya estaba ahí
packages-then-draft = se crea como borrador
packages-then-draft-finished = el borrador que ya existe se completa y sigue siendo un borrador
packages-then-draft-published = el borrador que ya existe se completa y se publica
packages-then-published = se crea y se publica
packages-title-add-version = agregar la versión { $version } al paquete { $package }
packages-title-list =
    { $count ->
        [one] { $count } paquete
       *[other] { $count } paquetes
    }
packages-title-package = paquete { $package }
packages-title-version = paquete { $package }, versión { $version }
packages-version-deleted = versión { $version } del paquete { $package } eliminada

## The package configuration

packages-config-disabled = configuración de paquetes desactivada
packages-config-disabled-follows = Los trabajos no escriben sombras $package: lo que los dispositivos notifican sobre paquetes no sigue a lo que despliegan los trabajos.
packages-config-enabled = configuración de paquetes activada
packages-config-enabled-follows = Cuando un trabajo que despliega una versión de paquete termina correctamente en un dispositivo, AWS IoT Jobs escribe la versión en la sombra $package del dispositivo, con este rol.
packages-config-no-role = sin configurar
packages-disable-question = ¿que los trabajos dejen de escribir sombras de paquete en { $place }?
packages-disabled = desactivada: los trabajos ya no escriben sombras de paquete; el rol permanece
packages-disabled-before = ya está desactivada; no se ha cambiado nada
packages-enable-role-kept = ¿usar el rol { $role } y que los trabajos escriban con él sombras de paquete en { $place }?
packages-enable-role-made = ¿crear el rol { $role } y que los trabajos escriban con él sombras de paquete en { $place }?
packages-enable-role-repaired = ¿corregir el rol { $role } y que los trabajos escriban con él sombras de paquete en { $place }?
packages-enabled-before-role-kept = ya activada, con un rol que ya existía
packages-enabled-before-role-made = ya activada, con un rol que se ha creado
packages-enabled-before-role-repaired = ya activada, con un rol que se ha corregido: { $repairs }
packages-enabled-other-role = ya activada, con el rol { $role }; no se ha cambiado nada
packages-enabled-role-kept = activada, con un rol que ya existía
packages-enabled-role-made = activada, con un rol que se ha creado
packages-enabled-role-repaired = activada, con un rol que se ha corregido: { $repairs }

## Reverts

packages-revert-again = ejecutar de nuevo el mismo comando: hace lo que queda
packages-revert-done = { $thing }: revertido a la versión { $version }
packages-revert-failed = { $thing }: la reversión ha fallado - { $failure }
packages-revert-found =
    { $count ->
        [one] { $count } dispositivo notifica { $package } en otra versión:
       *[other] { $count } dispositivos notifican { $package } en otra versión:
    }
packages-revert-found-of-type =
    { $count ->
        [one] { $count } dispositivo de tipo { $thing_type } notifica { $package } en otra versión:
       *[other] { $count } dispositivos de tipo { $thing_type } notifican { $package } en otra versión:
    }
packages-revert-honest = Esto cambia el inventario, no los dispositivos: sus sombras $package notificarán la versión, y no se les envía nada. Lo que ejecutan cambia con un trabajo que lleve el firmware de esa versión.
packages-revert-job-question =
    { $count ->
        [one] crear el trabajo { $job }, que instala { $package } { $version } en { $count } dispositivo, en { $place }
       *[other] crear el trabajo { $job }, que instala { $package } { $version } en { $count } dispositivos, en { $place }
    }
packages-revert-job-question-at-most =
    { $count ->
        [one] crear el trabajo { $job }, que instala { $package } { $version } en { $count } dispositivo como máximo, en { $place }
       *[other] crear el trabajo { $job }, que instala { $package } { $version } en { $count } dispositivos como máximo, en { $place }
    }
packages-revert-more = ... y { $count } más
packages-revert-none = todos los dispositivos que notifican { $package } están ya en { $version }
packages-revert-none-of-type = todos los dispositivos de tipo { $thing_type } que notifican { $package } están ya en { $version }
packages-revert-otherwise = --dry-run muestra los dispositivos
packages-revert-question =
    { $count ->
        [one] devolver el inventario de { $count } dispositivo a { $package } { $version } en { $place }
       *[other] devolver el inventario de { $count } dispositivos a { $package } { $version } en { $place }
    }
packages-revert-stopped =
    { $found ->
        [one] detenido: { $reverted } de { $found } dispositivo revertido a { $package } { $version }
       *[other] detenido: { $reverted } de { $found } dispositivos revertidos a { $package } { $version }
    }
packages-revert-summary =
    { $found ->
        [one] { $reverted } de { $found } dispositivo revertido a { $package } { $version }
       *[other] { $reverted } de { $found } dispositivos revertidos a { $package } { $version }
    }
packages-revert-title = revertir { $package } a { $version }
packages-revert-took =
    { $calls ->
        [one] duración: { $time }, { $calls } llamada
       *[other] duración: { $time }, { $calls } llamadas
    }
packages-revert-unchanged =
    { $count ->
        [one] { $count } dispositivo cambió entretanto y ya no necesitaba nada
       *[other] { $count } dispositivos cambiaron entretanto y ya no necesitaban nada
    }
packages-revert-what-failed = lo que ha fallado

## Learning moments

packages-learn-artifact =
    Una versión apunta a su artefacto: un bucket, una clave y el identificador de una versión del objeto de S3. El archivo permanece en el bucket propio. El bucket guarda todas las versiones de cada objeto de S3, así que una versión de un paquete significa siempre los mismos bytes, aunque alguien haya cargado después otro archivo con la misma clave.

      versión de paquete   SedanVehicle 1.2.0
      objeto de S3         s3://iot-dm-workshop-…/SedanVehicle_v1_2_0.bin
      versión del objeto   5mEo2s… (su VersionId)

    Los dispositivos no necesitan credenciales de AWS para la descarga. Un trabajo nombra el artefacto en su documento, AWS IoT firma una URL para él con un rol, y el dispositivo obtiene el archivo con esa URL, que es válida durante una hora como máximo.

    Del mismo modo se puede adjuntar una lista de materiales de software (SBOM); AWS comprueba su formato.
packages-learn-artifact-title = Una versión y su archivo en S3

packages-learn-catalog =
    Un paquete es un nombre para el software que ejecutan los dispositivos, como el firmware de un tipo de vehículo. Tiene versiones, y cada versión puede tener un archivo, atributos propios y un estado. Juntos forman el Catálogo de paquetes de software de la cuenta en la región.

    El catálogo une tres cosas: lo que hay para instalar (paquetes y versiones), cómo llega a los dispositivos (trabajos) y qué dispositivo tiene qué (la sombra $package de cada dispositivo, en la que la indexación de flotas permite buscar).

      crear         un paquete, después una versión con su firmware
      publicar      desde entonces la versión no se puede cambiar
      desplegar     un trabajo la instala en grupos de dispositivos
      seguir        los dispositivos se buscan por la versión notificada
      volver atrás  un trabajo con una versión anterior, o una reversión

    Aquí un paquete se llama como el tipo de objeto, para que cada dispositivo tenga uno.
packages-learn-catalog-title = Paquetes, versiones y el catálogo

packages-learn-configuration =
    Un trabajo que instala una versión de paquete puede decir a AWS IoT de qué versión se trata. Cuando un trabajo así termina correctamente en un dispositivo, AWS IoT Jobs puede escribir la versión en la sombra $package del dispositivo: entonces el inventario sigue a lo que despliegan los trabajos, y ningún dispositivo necesita código para ello.

    AWS lo hace solo si la configuración de paquetes está activada. Escribe con un rol de la cuenta propia, que AWS IoT debe poder asumir:

      confianza    iot.amazonaws.com
      permisos     iot:GetThingShadow, iot:UpdateThingShadow en las
                   sombras $package de los objetos; iot:DescribeEndpoint
      quien llama  necesita iam:PassRole para el rol

    Hay una configuración para la cuenta en cada región. Al desactivarla, los trabajos siguen como antes y las sombras quedan como están. Activarla no escribe lo que los trabajos desplegaron antes.
packages-learn-configuration-title = Quién escribe el inventario

packages-learn-life =
    Una versión empieza como DRAFT y pasa a PUBLISHED. Lo que compone un borrador se puede cambiar: su archivo, sus atributos, su descripción. Los trabajos no pueden instalarlo. Una versión publicada se puede instalar y puede ser la predeterminada de su paquete; su archivo y sus atributos quedan fijados para siempre.

      DRAFT         se puede cambiar, no se puede instalar
      PUBLISHED     se puede instalar, no se puede cambiar
      DEPRECATED    todavía se puede instalar, y no se debería

    DEPRECATED dice que conviene tomar otra versión; se puede volver a publicar. Ninguna versión vuelve a ser un borrador. Si el firmware está mal, hay que hacer una versión nueva con un número nuevo: así todos los dispositivos que notifican 1.2.0 tienen de verdad la misma 1.2.0.
packages-learn-life-title = Borrador, publicada, obsoleta

packages-learn-revert =
    Una reversión devuelve a otra versión lo que dicen las sombras $package de los dispositivos. Eso cambia el inventario y nada más: no se envía nada a ningún dispositivo, y lo que ejecuta queda como está. Es lo adecuado cuando el inventario es erróneo, por ejemplo después de que se haya vuelto atrás en los dispositivos a mano.

    Para poner un firmware anterior en los dispositivos se crea un trabajo con la versión anterior: `jobs create`, o --with-job aquí. El trabajo envía el archivo, cada dispositivo lo instala y, cuando termina correctamente, la sombra lo sigue por sí sola.

    Los dispositivos se buscan con la indexación de flotas: los que notifican el paquete en una versión distinta de la elegida. El índice va un momento por detrás; un dispositivo que ha cambiado entretanto se comprueba de nuevo antes de escribir en él. Si se ejecuta de nuevo el mismo comando, hace lo que queda.
packages-learn-revert-title = Una reversión corrige el inventario

packages-learn-shadow =
    Todo objeto puede tener sombras: documentos en AWS que dicen lo que ha notificado un dispositivo. La que se llama $package está reservada para el software: bajo cada paquete tiene la versión y los atributos, y AWS no admite ahí nada más.

      SedanVehicle
        version       1.2.0
        attributes    (propios, o ninguno)

    La escribe AWS IoT Jobs cuando un trabajo que instala una versión termina correctamente, si la configuración de paquetes está activada, o el propio dispositivo. Si AWS dice cuándo se fijó algo de ella, se muestra como «actualizado»; la mayoría de las veces no lo dice.

    La indexación de flotas lee estas sombras, y por eso se pueden pedir todos los dispositivos con una versión. Un dispositivo sin esta sombra no ha notificado todavía ningún software.
packages-learn-shadow-title = Lo que un dispositivo dice que ejecuta
