# Dynamic groups: their members are the devices that match a query.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show` muestra el grupo
groups-make-question = ¿crear { $group } en { $place }?
groups-nobody-agrees = no hay ningún terminal en el que preguntar si el grupo está bien; no se ha hecho nada
groups-nobody-agrees-hint = indicar --yes, o --dry-run para ver lo que coincide
groups-nobody-criteria = no hay a quién preguntar qué tienen en común los dispositivos; no se ha hecho nada
groups-nobody-criteria-hint = indicar --countries, --thing-types, --versions, --battery o --query-string
groups-nobody-name = no hay a quién pedir un nombre; no se ha hecho nada
groups-nobody-name-hint = indicar --name: una consulta, o un criterio con varios valores, no da nombre a un grupo
groups-no-query = no hay ningún terminal en el que pedir una consulta
groups-no-query-hint = indicarla: { $command }
groups-none = no hay ningún grupo dinámico
groups-none-hint = `fleetctl groups create` crea uno
groups-not-named-hint = `fleetctl groups list` lista los grupos dinámicos
groups-pick = grupos dinámicos en { $place }
groups-pick-prompt = número o grupo:
groups-query = consulta:
groups-test-opening = las consultas se prueban en { $place }; para salir, { $words } o una línea vacía
groups-wizard-battery = batería, como >50, <30, =75
groups-wizard-countries = países, como US,CA
groups-wizard-example = por ejemplo
groups-wizard-guided = por país, tipo de objeto, versión y batería
groups-wizard-help = Enter toma lo que está entre corchetes; Ctrl-C sale
groups-wizard-how = cómo
groups-wizard-name = nombre:
groups-wizard-name-default = nombre
groups-wizard-neither = { $answer } no es ni 1, guided, ni 2, query
groups-wizard-query = una consulta propia
groups-wizard-thing-types = tipos de objeto
groups-wizard-title = crear un grupo dinámico en { $place }
groups-wizard-versions = versiones de paquete

## Names of facts and columns

groups-head-match = coinciden
groups-head-only = solo ella excluye
groups-head-part = parte
groups-label-about = sobre
groups-label-created = creado
groups-label-matches = coinciden
groups-label-members = miembros
groups-label-name = nombre
groups-label-query = consulta
groups-label-status = estado
groups-label-tags = etiquetas
groups-label-where = dónde

## Groups

groups-created-unknown = desconocido
groups-delete-what =
    eliminar el grupo dinámico { $group } en { $place }
    consulta  { $query }
    { $count ->
        [one] el { $count } dispositivo que contiene permanece
       *[other] los { $count } dispositivos que contiene permanecen
    }
groups-deleted =
    { $count ->
        [one] { $group } eliminado; { $count } dispositivo permanece
       *[other] { $group } eliminado; { $count } dispositivos permanecen
    }
groups-index-rebuilding = el índice se está construyendo de nuevo; lo que coincide ahora aún no está completo
groups-kept = se conserva { $group }
groups-made = se ha creado { $group }
groups-matches =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
groups-matches-of =
    { $count ->
        [one] { $count } dispositivo, de { $things } en el índice
       *[other] { $count } dispositivos, de { $things } en el índice
    }
groups-more = y { $count } más
groups-no-tags = ninguna
groups-not-indexed = { $field } no está indexado aquí, así que nunca se encuentra ningún valor suyo; `fleetctl provision` activa lo que necesita una flota
groups-plan-kept = ya existe con esta consulta y se conserva
groups-plan-tagged = ya existe con esta consulta y recibe las etiquetas del taller
groups-tags-unread = no se han podido leer: { $failure }
groups-title-list =
    { $count ->
        [one] { $others ->
            [one] { $count } grupo dinámico en { $place }; además, { $others } grupo estático
           *[other] { $count } grupo dinámico en { $place }; además, { $others } grupos estáticos
        }
       *[other] { $others ->
            [one] { $count } grupos dinámicos en { $place }; además, { $others } grupo estático
           *[other] { $count } grupos dinámicos en { $place }; además, { $others } grupos estáticos
        }
    }
groups-title-plan = grupo dinámico
groups-too-many-terms = una búsqueda admite esta consulta, un grupo dinámico no: admite { $terms } términos, salvo que AWS haya aumentado la cuota de la cuenta
groups-unread = no se ha podido examinar { $group }: { $failure }

## Learning moments

groups-learn-dynamic =
    Un grupo estático contiene los objetos que alguien puso en él. Un grupo dinámico tiene en su lugar una consulta: todo objeto que coincide con ella es miembro, y deja de serlo cuando ya no coincide. Nadie agrega ni quita dispositivos.

      grupo estático   los objetos se agregan y se quitan; los grupos
                       pueden estar unos debajo de otros y tener
                       políticas
      grupo dinámico   decide su consulta; sin grupos debajo de él,
                       sin políticas

    Un trabajo para un grupo dinámico alcanza a lo que contiene ahora; uno continuo, también a lo que se una más tarde, como dispositivos cuya batería se ha cargado entretanto.

    La pertenencia sigue al índice de la flota, así que va un momento por detrás: segundos por lo general, más mientras un grupo está BUILDING. Un objeto está como máximo en diez grupos, y una cuenta tiene como máximo cien dinámicos. Lo que cuesta es la indexación de flotas que hay debajo: cada cambio indexado, cada búsqueda.
groups-learn-dynamic-title = Grupos que se llenan solos

groups-learn-queries =
    Una consulta tiene términos de un campo y un valor, unidos con AND, OR y NOT. Los términos contiguos se unen con AND; donde se encuentran AND y OR hay que usar paréntesis. En los nombres de los campos importan las mayúsculas; en los valores, no.

      thingTypeName:SedanVehicle                el tipo de objeto
      attributes.country:(US OR CA)             uno de varios valores
      shadow.reported.batteryStatus:[50 TO *]   50 o más
      NOT attributes.country:US                 todo lo demás
      thingName:Vehicle*                        * es cualquier texto

    La versión que notifica un dispositivo es shadow.name.$package.reported.PACKAGE.version; se puede comparar con un valor, pero no con < ni >.

    Una búsqueda admite doce términos; un grupo dinámico, cinco; AWS aumenta ambos a petición. Una consulta tiene como máximo 1000 caracteres. Conviene probarla antes de hacer con ella un grupo: aquí se muestra lo que encuentra, y cuántos excluye cada parte.
groups-learn-queries-title = Cómo se encuentran los dispositivos
