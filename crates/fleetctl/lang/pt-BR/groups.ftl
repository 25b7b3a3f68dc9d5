# Grupos dinâmicos: seus membros são os dispositivos que correspondem a uma consulta.

## Questions and what answers them

groups-delete-otherwise = `fleetctl groups show` mostra o grupo
groups-make-question = criar { $group } em { $place }?
groups-nobody-agrees = não há terminal em que perguntar se o grupo está certo; nada foi feito
groups-nobody-agrees-hint = informe --yes, ou --dry-run para ver o que corresponde
groups-nobody-criteria = não há a quem perguntar o que os dispositivos têm em comum; nada foi feito
groups-nobody-criteria-hint = informe --countries, --thing-types, --versions, --battery ou --query-string
groups-nobody-name = não há a quem perguntar um nome; nada foi feito
groups-nobody-name-hint = informe --name: uma consulta, ou um critério com vários valores, não dá nome ao grupo
groups-no-query = não há terminal em que perguntar uma consulta
groups-no-query-hint = informe-a: { $command }
groups-none = não há grupo dinâmico
groups-none-hint = `fleetctl groups create` cria um
groups-not-named-hint = `fleetctl groups list` lista os grupos dinâmicos
groups-pick = grupos dinâmicos em { $place }
groups-pick-prompt = número ou grupo:
groups-query = consulta:
groups-test-opening = as consultas são testadas em { $place }; { $words } ou uma linha vazia sai
groups-wizard-battery = bateria, como >50, <30, =75
groups-wizard-countries = países, como US,CA
groups-wizard-example = por exemplo
groups-wizard-guided = por país, tipo de objeto, versão e bateria
groups-wizard-help = Enter aceita o que está entre colchetes; Ctrl-C sai
groups-wizard-how = como
groups-wizard-name = nome:
groups-wizard-name-default = nome
groups-wizard-neither = { $answer } não é 1, guided nem 2, query
groups-wizard-query = uma consulta própria
groups-wizard-thing-types = tipos de objeto
groups-wizard-title = criar um grupo dinâmico em { $place }
groups-wizard-versions = versões de pacotes

## Names of facts and columns

groups-head-match = atendem
groups-head-only = só ela exclui
groups-head-part = parte
groups-label-about = sobre
groups-label-created = criado
groups-label-matches = atendem
groups-label-members = membros
groups-label-name = nome
groups-label-query = consulta
groups-label-status = status
groups-label-tags = tags
groups-label-where = onde

## Groups

groups-created-unknown = desconhecido
groups-delete-what =
    excluir o grupo dinâmico { $group } em { $place }
    consulta  { $query }
    { $count ->
        [one] { $count } membro fica
       *[other] os { $count } membros ficam
    }
groups-deleted =
    { $count ->
        [one] { $group } excluído; { $count } dispositivo fica
       *[other] { $group } excluído; { $count } dispositivos ficam
    }
groups-index-rebuilding = o índice está sendo reconstruído; o que corresponde agora ainda não está completo
groups-kept = { $group } mantido
groups-made = { $group } criado
groups-matches =
    { $count ->
        [one] { $count } dispositivo
       *[other] { $count } dispositivos
    }
groups-matches-of =
    { $count ->
        [one] { $count } dispositivo, de { $things } no índice
       *[other] { $count } dispositivos, de { $things } no índice
    }
groups-more = e mais { $count }
groups-no-tags = nenhuma
groups-not-indexed = { $field } não está indexado aqui, então nenhum valor dele é encontrado; `fleetctl provision` liga o que uma frota precisa
groups-plan-kept = já existe com esta consulta e é mantido
groups-plan-tagged = já existe com esta consulta e recebe as tags do workshop
groups-tags-unread = não foi possível ler: { $failure }
groups-title-list =
    { $count ->
        [one] { $others ->
            [one] { $count } grupo dinâmico em { $place }; além dele, { $others } grupo estático
           *[other] { $count } grupo dinâmico em { $place }; além dele, { $others } grupos estáticos
        }
       *[other] { $others ->
            [one] { $count } grupos dinâmicos em { $place }; além deles, { $others } grupo estático
           *[other] { $count } grupos dinâmicos em { $place }; além deles, { $others } grupos estáticos
        }
    }
groups-title-plan = grupo dinâmico
groups-too-many-terms = uma pesquisa aceita esta consulta, um grupo dinâmico não: ele aceita { $terms } termos, a menos que a AWS tenha aumentado a cota da conta
groups-unread = não foi possível examinar { $group }: { $failure }

## Learning moments

groups-learn-dynamic =
    Um grupo estático tem os objetos que alguém pôs nele. Um grupo dinâmico tem, em vez disso, uma consulta: todo objeto que corresponde a ela é membro, e deixa de ser quando não corresponde mais. Ninguém adiciona nem remove dispositivos.

      grupo estático   objetos são adicionados e removidos; um grupo pode
                       estar abaixo de outro e pode ter políticas
      grupo dinâmico   a consulta decide; sem grupos abaixo dele, sem
                       políticas

    Um trabalho para um grupo dinâmico alcança o que está nele agora; um contínuo, também o que entra depois, como dispositivos cuja bateria foi carregada nesse meio-tempo.

    A associação segue o índice da frota, portanto com um pequeno atraso: em geral segundos, mais enquanto um grupo está BUILDING. Um objeto está em no máximo dez grupos, e uma conta tem no máximo cem dinâmicos. O que custa é a indexação de frotas por trás disso: cada mudança indexada, cada pesquisa.
groups-learn-dynamic-title = Grupos que se preenchem sozinhos

groups-learn-queries =
    Uma consulta tem termos de um campo e um valor, unidos por AND, OR e NOT. Termos lado a lado são unidos por AND; use parênteses onde AND e OR se encontram. Os nomes de campos diferenciam maiúsculas de minúsculas; os valores, não.

      thingTypeName:SedanVehicle                o tipo de objeto
      attributes.country:(US OR CA)             um de vários valores
      shadow.reported.batteryStatus:[50 TO *]   50 ou mais
      NOT attributes.country:US                 todos os outros
      thingName:Vehicle*                        * é qualquer texto

    A versão que um dispositivo relata é shadow.name.$package.reported.PACKAGE.version; ela pode ser comparada com um valor, não com < ou >.

    Uma pesquisa aceita doze termos, um grupo dinâmico, cinco; a AWS aumenta os dois a pedido. Uma consulta tem no máximo 1.000 caracteres. Teste-a antes de fazer dela um grupo: aqui se mostra o que ela encontra, e quantos cada parte deixa de fora.
groups-learn-queries-title = Como se encontram dispositivos
