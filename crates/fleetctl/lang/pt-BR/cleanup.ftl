# Limpeza: perguntas, plano, resumo.

## Questions

cleanup-ask-delete =
    { $count ->
        [one] excluir { $count } recurso em { $place }
       *[other] excluir { $count } recursos em { $place }
    }
cleanup-ask-delete-aws =
    { $count ->
        [one] excluir { $count } recurso em { $place }; isto não pode ser desfeito
       *[other] excluir { $count } recursos em { $place }; isto não pode ser desfeito
    }
cleanup-ask-scope = o quê
cleanup-ask-scope-safe = nada é excluído antes que você veja o quê; Ctrl-C sai
cleanup-greeting = limpar em { $place }
cleanup-otherwise-dry-run = --dry-run mostra o plano
cleanup-otherwise-nothing = sem isso, nada é excluído

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = tudo o que é do workshop
cleanup-scope-groups = grupos de objetos, estáticos e dinâmicos; os objetos são mantidos
cleanup-scope-things = objetos com suas sombras e seus certificados; o resto é mantido

## The plan

cleanup-nothing = nada a excluir
cleanup-nothing-on = nada a excluir em { $place }
cleanup-plan-classic-shadow = sombra clássica
cleanup-plan-column-delete = excluir
cleanup-plan-column-resources = recursos
cleanup-plan-column-skip = manter
cleanup-plan-detached =
    { $things ->
        [one] desvinculado de { $things } objeto, { $why }
       *[other] desvinculado de { $things } objetos, { $why }
    }
cleanup-plan-effort =
    { $calls ->
        [one] { $calls } chamada; { $best }
       *[other] { $calls } chamadas; { $best }
    }
cleanup-plan-effort-aws = { $effort }; os tipos de objeto são excluídos cinco minutos depois de descontinuados, e o resto nesse meio-tempo
cleanup-plan-effort-local = { $effort }; os tipos de objeto são excluídos cinco minutos depois de descontinuados, espera que a AWS local pula
cleanup-plan-found = há { $resources }
cleanup-plan-more-to-delete = e mais { $count } a excluir
cleanup-plan-more-to-delete-listed = e mais { $count } a excluir; { $option } lista todos
cleanup-plan-more-to-keep = e mais { $count } a manter
cleanup-plan-more-to-keep-listed = e mais { $count } a manter; { $option } lista todos
cleanup-plan-processing = processando o objeto: { $name }
cleanup-plan-scanning = examinando { $kinds }...
cleanup-plan-scope = escopo
cleanup-plan-shadow = sombra { $shadow }
cleanup-plan-skipped = manter - { $reason }
cleanup-plan-things = objetos
cleanup-plan-total = total
cleanup-plan-unread = não foi possível examinar tudo: { $failure }
cleanup-plan-unread-kept = o que não foi possível examinar é mantido
cleanup-plan-where = onde
cleanup-plan-with-things =
    { $count ->
        [one] { $count } listado com seus objetos, acima
       *[other] { $count } listados com seus objetos, acima
    }

## The summary

cleanup-blocked = o que precisa ser excluído antes ainda existe
cleanup-calls =
    { $calls ->
        [one] { $calls } chamada
       *[other] { $calls } chamadas
    }, incluindo o segundo exame, { $retries ->
        [one] { $retries } repetida
       *[other] { $retries } repetidas
    }, { $throttles }
cleanup-commands-pending = a AWS ocultou os comandos e exclui em até doze horas os que não estavam descontinuados há doze horas
cleanup-complete-all = não resta nada nosso
cleanup-complete-groups = não resta nenhum grupo nosso
cleanup-complete-things = não resta nenhum objeto nosso
cleanup-deleted-gone = { $kinds }: { $deleted } (antes disso já não existiam: { $gone })
cleanup-failed = com falha
cleanup-heading-deleted = Recursos excluídos:
cleanup-heading-not-deleted = Não excluídos:
cleanup-heading-skipped = Recursos mantidos:
cleanup-heading-still-there = ainda existem
cleanup-incomplete-left = incompleta; recursos excluídos: { $deleted }; restantes: { $left }
cleanup-incomplete-not-looked = incompleta; recursos excluídos: { $deleted }; não se verificou o que resta
cleanup-incomplete-unread = incompleta; recursos excluídos: { $deleted }; não foi possível examinar tudo
cleanup-left-new = { $left }; criados nesse meio-tempo, ou a AWS ainda lista o que foi excluído
cleanup-left-unread = não se sabe, porque não foi possível examinar: { $kinds }
cleanup-next-again = execute a limpeza de novo: ela encontra o que resta e continua de onde parou
cleanup-not-tried = sem tentativa
cleanup-stopped = interrompida; recursos excluídos: { $deleted }
cleanup-summary-title = Resumo da limpeza:
cleanup-took = Tempo de execução: { $seconds } segundos
cleanup-took-waited = Tempo de execução: { $seconds } segundos; { $waited } à espera da AWS
cleanup-total = Total: { $count }

## Learning moments

cleanup-learn-dry-run =
    O que está acima é um plano. Nada foi alterado para fazê-lo: o planejamento só dispõe de operações de leitura. O que se exclui depois é exatamente o que está no plano, e antes de cada exclusão se verifica mais uma vez se o recurso ainda é o que era.

    Faça disso um hábito em contas que outros também usam:

      fleetctl cleanup --dry-run               cada recurso, e por quê
      fleetctl cleanup --plan-out FILE         o mesmo, para revisão a dois
      fleetctl apply FILE --confirm DELETE     esse plano e nada mais

    Um plano salvo vale por 24 horas, para esta conta e Região. Um que foi editado é recusado.
cleanup-learn-dry-run-title = Olhar antes de excluir

cleanup-learn-five-minutes =
    A AWS só permite excluir um tipo de objeto cinco minutos depois de descontinuado, e só quando nenhum objeto o tem mais. Os cinco minutos dão a quem está criando um dispositivo tempo de perceber, porque um tipo descontinuado é recusado para novos objetos.

    Por isso os tipos são descontinuados primeiro e excluídos por último, e todo o resto é excluído nesse meio-tempo: na AWS espera-se uma vez por todos os tipos, não por cada um. Os tipos descontinuados por uma execução anterior já cumpriram seu tempo.

    Se você parar durante a espera, nada se perde: execute a limpeza de novo, e ela continua de onde parou. A AWS local não faz você esperar: em vez disso, o relógio dela é adiantado.
cleanup-learn-five-minutes-title = Por que tipos de objeto levam cinco minutos

cleanup-learn-identification =
    Em uma conta que outros também usam, a questão não é como excluir, mas o quê. Ela é respondida nesta ordem:

      1  tag           workshop=learning-aws-iot-dm-basics
      2  nome          um padrão como Vehicle-VIN-###, se não há tag
      3  associação    uma sombra ou um certificado de um objeto nosso

    O que nada disso reconhece é mantido. Também o que tem a tag com o valor de outra pessoa, seja qual for o nome, e o que não foi possível examinar: desconhecido significa manter. Um certificado que um objeto de outra pessoa também usa é desvinculado dos nossos e, de resto, não é tocado.

    Objetos e certificados não podem ter tags; neles decidem os nomes: não use o prefixo do workshop para dispositivos que importam.
cleanup-learn-identification-title = O que é nosso: tag, nome, associação
