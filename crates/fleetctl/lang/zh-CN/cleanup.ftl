# Cleanup: questions, plan, summary.

## Questions

cleanup-ask-delete = 删除 { $place }的 { $count } 个资源
cleanup-ask-delete-aws = 删除 { $place }的 { $count } 个资源；此操作无法撤消
cleanup-ask-scope = 范围
cleanup-ask-scope-safe = 删除之前会先显示要删除的内容；Ctrl-C 退出
cleanup-greeting = 清理 { $place }
cleanup-otherwise-dry-run = --dry-run 可显示计划
cleanup-otherwise-nothing = 否则不会删除任何内容

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = 研讨会的所有资源
cleanup-scope-groups = 静态和动态事物组；保留事物
cleanup-scope-things = 事物及其影子和证书；保留其余资源

## The plan

cleanup-nothing = 没有要删除的内容
cleanup-nothing-on = { $place }没有要删除的内容
cleanup-plan-classic-shadow = 经典影子
cleanup-plan-column-delete = 删除
cleanup-plan-column-resources = 资源
cleanup-plan-column-skip = 跳过
cleanup-plan-detached = 与 { $things } 个事物分离，{ $why }
cleanup-plan-effort = { $calls } 次调用；{ $best }
cleanup-plan-effort-aws = { $effort }；事物类型在弃用五分钟后删除，其间处理其余资源
cleanup-plan-effort-local = { $effort }；事物类型在弃用五分钟后删除，本地 AWS 会跳过这段时间
cleanup-plan-found = 找到 { $resources }
cleanup-plan-more-to-delete = 另有 { $count } 个要删除
cleanup-plan-more-to-delete-listed = 另有 { $count } 个要删除；{ $option } 可列出
cleanup-plan-more-to-keep = 另有 { $count } 个要保留
cleanup-plan-more-to-keep-listed = 另有 { $count } 个要保留；{ $option } 可列出
cleanup-plan-processing = 正在处理事物：{ $name }
cleanup-plan-scanning = 正在扫描：{ $kinds }……
cleanup-plan-scope = 范围
cleanup-plan-shadow = { $shadow } 影子
cleanup-plan-skipped = 跳过 - { $reason }
cleanup-plan-things = 事物
cleanup-plan-total = 总计
cleanup-plan-unread = 部分内容无法查看：{ $failure }
cleanup-plan-unread-kept = 无法查看的内容予以保留
cleanup-plan-where = 位置
cleanup-plan-with-things = { $count } 个已列在上方的事物之下

## The summary

cleanup-blocked = 须先删除的资源仍然存在
cleanup-calls = { $calls } 次调用（包括再次查看），重复 { $retries } 次，{ $throttles }
cleanup-commands-pending = AWS 已隐藏这些命令；弃用未满十二小时的命令将在十二小时内删除
cleanup-complete-all = 研讨会的资源已全部删除
cleanup-complete-groups = 研讨会的组已全部删除
cleanup-complete-things = 研讨会的事物已全部删除
cleanup-deleted-gone = { $kinds }：{ $deleted }（{ $gone } 个此前已不存在）
cleanup-failed = 失败
cleanup-heading-deleted = 已删除的资源：
cleanup-heading-not-deleted = 未删除：
cleanup-heading-skipped = 已跳过的资源：
cleanup-heading-still-there = 仍然存在
cleanup-incomplete-left = 未完成：已删除 { $deleted } 个，剩余 { $left } 个
cleanup-incomplete-not-looked = 未完成：已删除 { $deleted } 个；尚未查看剩余哪些
cleanup-incomplete-unread = 未完成：已删除 { $deleted } 个，部分内容无法查看
cleanup-left-new = { $left }；可能是其间新建的，或 AWS 仍列出已删除的资源
cleanup-left-unread = 以下资源因无法查看，不知是否有剩余：{ $kinds }
cleanup-next-again = 再次运行清理：会找到剩余资源，并从中断处继续
cleanup-not-tried = 未尝试
cleanup-stopped = 已停止：已删除 { $deleted } 个
cleanup-summary-title = 清理摘要：
cleanup-took = 执行时间：{ $seconds } 秒
cleanup-took-waited = 执行时间：{ $seconds } 秒；其中等待 AWS { $waited }
cleanup-total = 总计：{ $count }

## Learning moments

cleanup-learn-dry-run =
    上面显示的是计划。制定计划没有作任何更改：计划阶段只使用读取操作。之后删除的正是计划中的内容，而且每次删除之前会再次确认该资源是否仍与原来一致。

    在与他人共用的账户中，请养成这样的习惯：

      fleetctl cleanup --dry-run               每个资源及其原因
      fleetctl cleanup --plan-out FILE         同上，可供两人复核
      fleetctl apply FILE --confirm DELETE     只执行该计划

    保存的计划在 24 小时内有效，仅适用于此账户和区域。被改动过的计划会被拒绝。
cleanup-learn-dry-run-title = 先查看，再删除

cleanup-learn-five-minutes =
    AWS 规定事物类型在弃用五分钟后才能删除，而且必须没有任何事物使用它。这五分钟让正在创建设备的人有时间发现，因为新事物不能使用已弃用的类型。

    因此事物类型最先弃用、最后删除，其间删除其他所有资源：在 AWS 上，所有类型只需等待一次，而不是逐个等待。先前运行时已弃用的类型，等待时间早已计入。

    等待期间停止不会有任何损失：再次运行清理即可从中断处继续。本地 AWS 无需等待：会直接拨动其时钟。
cleanup-learn-five-minutes-title = 为什么事物类型需要五分钟

cleanup-learn-identification =
    在与他人共用的账户中，问题不在于如何删除，而在于删除什么。按以下顺序判断：

      1  标签   workshop=learning-aws-iot-dm-basics
      2  名称   Vehicle-VIN-### 之类的模式，用于没有标签的资源
      3  关联   属于研讨会事物的影子或证书

    三者都无法识别的资源予以保留。标签的值不同（属于他人）的资源，不论名称如何都保留；无法查看的资源同样保留：未知即保留。他人的事物也在使用的证书，只与研讨会的事物分离，此外不作更改。

    事物和证书不能添加标签，因此由名称决定：重要的设备请勿使用研讨会的前缀。
cleanup-learn-identification-title = 哪些属于研讨会：标签、名称、关联
