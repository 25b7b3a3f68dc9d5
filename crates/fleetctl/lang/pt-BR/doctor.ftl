# `fleetctl doctor` e `fleetctl check`.

## Doctor: verdicts

doctor-word-good = ok
doctor-word-note = nota
doctor-word-wrong = erro
doctor-not-well =
    { $count ->
        [one] { $count } item está errado
       *[other] { $count } itens estão errados
    }
doctor-task-unknown = { $name } não é nenhum destes: { $known }

## Doctor: names of checks, in the second column

doctor-clock = relógio
doctor-credentials = credenciais
doctor-endpoint = endpoint de dados
doctor-indexing = indexação de frotas
doctor-leftovers = resto do workshop
doctor-local = AWS local
doctor-package-configuration = configuração de pacotes
doctor-permissions = permissões
doctor-rates = taxas de solicitações

## Doctor: what was found

doctor-clock-fast =
    { $seconds ->
        [one] o relógio desta máquina está { $seconds } segundo adiantado em relação ao da AWS
       *[other] o relógio desta máquina está { $seconds } segundos adiantado em relação ao da AWS
    }
doctor-clock-good = em sincronia com a AWS
doctor-clock-hint = acerte-o por um servidor de horário: a AWS recusa solicitações assinadas com mais de cinco minutos de diferença
doctor-clock-slow =
    { $seconds ->
        [one] o relógio desta máquina está { $seconds } segundo atrasado em relação ao da AWS
       *[other] o relógio desta máquina está { $seconds } segundos atrasado em relação ao da AWS
    }
doctor-clock-unknown = nenhuma resposta informou a hora
doctor-indexing-active = ligada, o índice está ACTIVE
doctor-indexing-building = ligada, o índice está sendo construído
doctor-indexing-building-hint = consultas e grupos dinâmicos esperam por ele; com muitos objetos pode levar horas
doctor-indexing-off = desligada: não é possível pesquisar dispositivos
doctor-leftovers-hint = `{ $command }` mostra quais e por quê
doctor-leftovers-none = não há nada
doctor-leftovers-unread = não foi possível examinar: { $kinds }
doctor-local-kept = { $size } de estado; ninguém a serve
doctor-local-served = { $size } de estado, servida em { $address }
doctor-package-configuration-off = desligada: trabalhos não gravam versões nas sombras $package
doctor-package-configuration-on = ligada: trabalhos gravam versões nas sombras $package
doctor-permission-all = tudo é permitido
doctor-permission-hint = `{ $command }` imprime uma política que o permite
doctor-permission-missing = não permitido: { $actions }
doctor-permission-unknown =
    { $count ->
        [one] o que foi testado é permitido; não se sabe de { $count } ação que altera algo
       *[other] o que foi testado é permitido; não se sabe de { $count } ações que alteram algo
    }
doctor-permissions-root = o usuário raiz da conta pode fazer tudo
doctor-permissions-simulated = segundo a simulação do IAM das políticas de quem chama, para todos os recursos
doctor-permissions-tried = segundo chamadas que não alteram nada
doctor-permissions-unasked = não foi possível perguntar ao IAM: { $why }
doctor-turn-on = `{ $command }` a liga

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = bibliotecas
doctor-documents = documentos
doctor-messages = mensagens
doctor-queries = exemplos de consultas
doctor-templates = modelos de comandos

## Check: what was found

doctor-dependencies-good = { $count } bibliotecas, cada uma com versão e soma de verificação
doctor-dependencies-none = não foi possível ler a lista de bibliotecas
doctor-documents-good = { $count } documentos e políticas são o que a AWS aceita
doctor-messages-good = { $messages } mensagens em { $languages } idiomas, com as mesmas variáveis
doctor-queries-good = { $count } exemplos podem ser lidos
doctor-templates-good = { $count } modelos indicam os parâmetros que têm
