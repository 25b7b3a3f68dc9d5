# Jobs.

## What several commands say

jobs-next = 下一步：{ $command }
jobs-statements = { $first }；{ $second }

## Picking a job from a list

jobs-pick-act = { $place }可模拟设备的任务
jobs-pick-act-none = 没有可模拟设备的任务：没有 IN_PROGRESS 的任务
jobs-pick-cancel = { $place }可取消的任务
jobs-pick-cancel-none = 没有可取消的任务：没有 SCHEDULED 或 IN_PROGRESS 的任务
jobs-pick-completed = 完成于 { $at }
jobs-pick-created = 创建于 { $at }
jobs-pick-delete = { $place }可删除的任务
jobs-pick-delete-none = 没有可删除的任务：没有 COMPLETED 或 CANCELED 的任务
jobs-pick-look = { $place }可查看的任务
jobs-pick-make-one = `{ $command }` 可创建任务
jobs-pick-look-none = 没有可查看的任务
jobs-pick-prompt = 编号或任务 ID：
jobs-pick-prompt-several = 编号或任务 ID，以逗号分隔：
jobs-pick-unknown = { $answer } 既不是列表中的编号，也不是列表中的任务
jobs-pick-unnamed = 未指定 JOB，也没有可供选择的终端；未执行任何操作
jobs-pick-unnamed-hint = `fleetctl jobs list` 可列出任务
jobs-pick-watch = { $place }可观察的任务
jobs-pick-watch-none = 没有可观察的任务：没有 SCHEDULED 或 IN_PROGRESS 的任务

## Creating a job: before and after

jobs-create-ask = 在 { $place }为 { $count } 台设备创建任务 { $job }？
jobs-create-ask-at-most = 在 { $place }为最多 { $count } 台设备创建任务 { $job }？
jobs-create-grows-when = 递增的速率需要说明何时递增
jobs-create-grows-when-hint = 请指定 --increase-after-notified N 或 --increase-after-succeeded N
jobs-create-kept = 已保留 { $job }
jobs-create-made = 已创建 { $job }
jobs-create-nobody-agrees = 没有终端可确认任务是否正确；未执行任何操作
jobs-create-nobody-agrees-hint = 请指定 --yes，或用 --dry-run 查看任务
jobs-create-nobody-says-what = 无法询问任务要做什么；未执行任何操作
jobs-create-nobody-says-what-hint = 请指定 --package 和 --version，或 --document
jobs-create-nobody-says-whom = 无法询问任务的对象；未执行任何操作
jobs-create-nobody-says-whom-hint = 请指定 --group 或 --thing
jobs-create-stdin-unreadable = 无法读取标准输入：{ $cause }

## Creating a job: the questions

jobs-ask-abort = 失败设备的比例过高时，中止规则会取消任务
jobs-ask-abort-add = 添加中止规则？
jobs-ask-abort-least = 至少多少台设备结束后生效
jobs-ask-abort-percent = 达到百分之多少时取消
jobs-ask-abort-type = 计入的状态：FAILED、REJECTED、TIMED_OUT、ALL
jobs-ask-abort-type-unknown = { $answer } 不是 FAILED、REJECTED、TIMED_OUT 或 ALL
jobs-ask-configure = 进行配置？
jobs-ask-configure-why = 推出速率、中止规则、超时和重试可防止有问题的更新扩散
jobs-ask-description = 说明
jobs-ask-document = 文档
jobs-ask-document-how = 文档：一行 JSON，或包含文档的文件名。例如
jobs-ask-document-stdin = 标准输入已用于回答问题
jobs-ask-found = 找到 { $groups } 个事物组和 { $packages } 个软件包
jobs-ask-groups = 组，例如 1,3：
jobs-ask-groups-list = 组列表
jobs-ask-how-answers-work = 按 Enter 采用方括号中的值；Ctrl-C 退出
jobs-ask-id = 任务 ID
jobs-ask-increase = 每多通知（notified）或多成功（succeeded）若干台设备时递增
jobs-ask-increase-unknown = { $answer } 既不是 notified，也不是 succeeded
jobs-ask-list-more = 还有 { $count } 个，可按名称指定
jobs-ask-no-groups = 没有可作为任务目标的事物组
jobs-ask-no-groups-fleet = `fleetctl provision` 可创建机群及其组
jobs-ask-no-groups-things = 用 --thing 指定单个事物
jobs-ask-no-number = { $answer } 不是有效的数字
jobs-ask-no-packages = 没有任务可安装的软件包
jobs-ask-no-packages-hint = `fleetctl provision` 可创建多个，`fleetctl packages create` 可创建一个
jobs-ask-no-version = 软件包 { $package } 没有已发布的版本
jobs-ask-no-version-hint = `{ $command }` 可添加版本
jobs-ask-none-given =
    { $kind ->
        [package] 请至少指定一个软件包
        [version] 请至少指定一个版本
       *[group] 请至少指定一个组
    }
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } 不是列表中的软件包
        [version] { $answer } 不是列表中的版本
       *[group] { $answer } 不是列表中的组
    }
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } 不是列表中的软件包
        [version] { $answers } 不是列表中的版本
       *[group] { $answers } 不是列表中的组
    }
jobs-ask-package = 软件包
jobs-ask-packages = 软件包列表
jobs-ask-rate-base = 第一分钟的设备数，1 至 1000
jobs-ask-rate-constant = 每分钟的设备数，1 至 1000
jobs-ask-rate-factor = 倍数，1.1 至 5
jobs-ask-rate-more = 每多少台递增一次
jobs-ask-rate-most = 每分钟最多的设备数
jobs-ask-retries = 报告 FAILED 或 TIMED_OUT 的设备可以再次收到任务
jobs-ask-retries-number = 次数，0 至 10
jobs-ask-rollout = 推出
jobs-ask-rollout-constant = 每分钟数量固定
jobs-ask-rollout-exponential = 起初较少，随通知或成功的设备增多而提高
jobs-ask-rollout-how = 每分钟通知多少台设备？
jobs-ask-rollout-most = AWS 允许的最大值，1,000 台
jobs-ask-rollout-unknown = { $answer } 不是 1、2 或 3
jobs-ask-selection = 对象
jobs-ask-selection-continuous = 也包括以后加入组的设备；任务不会自行结束
jobs-ask-selection-snapshot = 目前在组中的设备；它们完成后任务结束
jobs-ask-selection-unknown = { $answer } 既不是 1、snapshot，也不是 2、continuous
jobs-ask-timeout = 超时，例如 30m、2h 或 none
jobs-ask-timeout-how = 从 IN_PROGRESS 起用时超过此值的设备为 TIMED_OUT
jobs-ask-title = 在 { $place }创建任务
jobs-ask-version = 版本
jobs-ask-version-cannot = { $version }：不可选
jobs-ask-versions = { $package } 的版本
jobs-ask-what = 操作
jobs-ask-what-custom = 执行自定义 JSON 文档的内容
jobs-ask-what-ota = 安装软件包的一个版本；由 AWS IoT 为其固件 URL 签名
jobs-ask-what-to-do = 任务要做什么？
jobs-ask-what-unknown = { $answer } 既不是 1、ota，也不是 2、custom

## Creating a job: what is sent, and how it would go

jobs-plan-at-most = 最多 { $count } 台设备
jobs-plan-document = 文档
jobs-plan-ends = 结果
jobs-plan-ends-canceled = 第 { $minute } 分钟取消，在第 { $answer } 个应答时
jobs-plan-ends-not = 不会取消
jobs-plan-exactly = { $count } 台设备
jobs-plan-failed = 其中失败
jobs-plan-fails-on = 失败率
jobs-plan-how-it-would-go = 预计情况
jobs-plan-if = 前提：设备在一分钟内应答，失败的设备在重试后报告 FAILED，且均匀分布
jobs-plan-job = 任务
jobs-plan-kept = 任务已存在，状态为 { $status }，予以保留
jobs-plan-label-about = 说明
jobs-plan-label-for = 对象
jobs-plan-label-id = ID
jobs-plan-label-installs = 安装
jobs-plan-label-selection = 选择
jobs-plan-label-where = 位置
jobs-plan-minutes = 设备在 { $minutes } 分钟内收到通知，从 { $begins } 开始，最后一台最快在 { $last }
jobs-plan-minutes-unknown = 通知设备共需 { $minutes } 分钟的开放时段，但时段不足
jobs-plan-nobody = 不会通知任何设备
jobs-plan-targets-more = { $names } 等，另有 { $count } 个
jobs-plan-touched = 收到固件
jobs-plan-warn-building = 仍在查找 { $group } 的成员；设备可能更多
jobs-plan-warn-continuous = 目前没有目标设备；任务会等待设备加入
jobs-plan-warn-inventory = 软件包配置已关闭，因此 $package 影子不会记录任务所安装的内容；用 `fleetctl packages config enable` 开启
jobs-plan-warn-other = 任务的某些内容无法查看
jobs-plan-warn-snapshot = 目前没有目标设备；SNAPSHOT 任务不会等待设备加入
jobs-plan-warn-unread = 无法查看 { $what }，是否正确由 AWS 判断：{ $failure }

## The settings of a job

jobs-setting-abort = 中止
jobs-setting-abort-all = { $percent }% 为 FAILED、REJECTED 或 TIMED_OUT 时取消，至少 { $least } 台设备结束后生效
jobs-setting-abort-one = { $percent }% 为 { $failure } 时取消，至少 { $least } 台设备结束后生效
jobs-setting-ends = 结束
jobs-setting-ends-cancel = { $end } UTC；届时取消排队中的执行
jobs-setting-ends-force = { $end } UTC；届时取消排队中和进行中的执行
jobs-setting-ends-stop = { $end } UTC；届时不再通知新设备
jobs-setting-retries = 重试
jobs-setting-retries-all = FAILED 或 TIMED_OUT 后重试 { $count } 次
jobs-setting-retries-one = { $failure } 后重试 { $count } 次
jobs-setting-rollout = 推出
jobs-setting-rollout-constant = 每分钟最多 { $most } 台设备
jobs-setting-rollout-notified = 起初每分钟 { $base } 台设备，每多通知 { $step } 台增至 { $factor } 倍
jobs-setting-rollout-notified-most = 起初每分钟 { $base } 台设备，每多通知 { $step } 台增至 { $factor } 倍，最多 { $most } 台
jobs-setting-rollout-succeeded = 起初每分钟 { $base } 台设备，每多成功 { $step } 台增至 { $factor } 倍
jobs-setting-rollout-succeeded-most = 起初每分钟 { $base } 台设备，每多成功 { $step } 台增至 { $factor } 倍，最多 { $most } 台
jobs-setting-rollout-unlimited = 每分钟最多 1,000 台设备，即 AWS 的上限
jobs-setting-starts = 开始
jobs-setting-timeout = 超时
jobs-setting-timeout-after = IN_PROGRESS 后 { $time }
jobs-setting-urls = URL
jobs-setting-urls-good = 有效期 { $time }，由 { $role } 签名
jobs-setting-window = 时段
jobs-setting-window-is = { $start } UTC，时长 { $time }

## Jobs as they are shown

jobs-heading-completed = 完成时间 (UTC)
jobs-heading-created = 创建时间 (UTC)
jobs-heading-job = 任务
jobs-heading-status = 状态
jobs-label-arn = ARN
jobs-label-canceled = 取消时间
jobs-label-comment = 备注
jobs-label-completed = 完成时间
jobs-label-created = 创建时间
jobs-label-description = 说明
jobs-label-installs = 安装
jobs-label-next-rollout = 下次推出
jobs-label-reason-code = 原因代码
jobs-label-status = 状态
jobs-label-target-selection = 目标选择
jobs-label-targets = 目标
jobs-label-updated = 更新时间
jobs-list-more = ……另有 { $count } 个
jobs-list-title = { $count } 个任务
jobs-show-by-force = 强制
jobs-show-document = 文档
jobs-show-document-unreadable = 无法读取：{ $failure }
jobs-show-executions = 执行
jobs-show-no-executions = 尚无执行
jobs-show-target-group = { $name }（事物组）
jobs-show-target-thing = { $name }（事物）
jobs-show-title = 任务 { $job }

## Executions

jobs-execution-label-canceled = 取消时间
jobs-execution-label-number = 执行编号
jobs-execution-label-queued = 排队时间
jobs-execution-label-started = 开始时间
jobs-execution-label-status = 状态
jobs-execution-label-times-out = 距超时
jobs-execution-label-updated = 更新时间
jobs-execution-label-version = 版本
jobs-execution-no-details = 设备未提供详细信息
jobs-execution-none = 任务 { $job } 没有执行
jobs-execution-prompt = 编号或事物：
jobs-execution-said = 设备报告的内容
jobs-execution-times-out = 约 { $time }
jobs-execution-title = 任务 { $job }，事物 { $thing }
jobs-execution-unnamed = 未指定 THING，也没有可供选择的终端
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` 可列出
jobs-executions-heading-number = 编号
jobs-executions-heading-queued = 排队时间 (UTC)
jobs-executions-heading-status = 状态
jobs-executions-heading-thing = 事物
jobs-executions-stopped = 已停止；可能还有更多
jobs-executions-title = { $job } 的执行
jobs-executions-total = { $count } 个执行
jobs-executions-total-states = { $count } 个执行：{ $states }
jobs-executions-total-states-below = { $count } 个执行：

## Statistics

jobs-stats-advice-canceled-early = 任务在任何设备结束之前已取消：原因见 `{ $show }`
jobs-stats-advice-excellent = 情况非常好：继续观察，并记录推出的方式
jobs-stats-advice-good = 情况良好：用 `{ $execution }` 查看失败的设备
jobs-stats-advice-investigate = 失败超过 20%：用 `{ $execution }` 查看失败的设备，并检查其日志
jobs-stats-advice-investigate-open = 失败超过 20%：用 `{ $execution }` 查看失败的设备，检查其日志，并考虑在更多设备失败前运行 `{ $cancel }`
jobs-stats-advice-mixed = 结果好坏参半：用 `{ $execution }` 查看失败的设备，找出它们的共同点
jobs-stats-advice-no-executions = 尚无执行：确认设备在任务的组中且已连接，或等待任务开始
jobs-stats-advice-removed = 在任何设备结束任务之前，事物已被移除：确认事物存在且在任务的组中
jobs-stats-advice-wait = 尚无设备结束任务：请等待，并用 `{ $watch }` 观察
jobs-stats-advice-watch = 失败超过 10%：用 `{ $execution }` 查看失败的设备，检查其日志，并留意任务
jobs-stats-executions = 执行
jobs-stats-failed = 失败
jobs-stats-going-on = 仍在进行
jobs-stats-heading-count = 数量
jobs-stats-heading-share = 占比
jobs-stats-heading-status = 状态
jobs-stats-health = 健康状况
jobs-stats-health-critical = 严重
jobs-stats-health-excellent = 优秀
jobs-stats-health-good = 良好
jobs-stats-health-is = { $health }：全部执行的 { $rate } 已成功
jobs-stats-health-is-so-far = 目前{ $health }：全部执行的 { $rate } 已成功
jobs-stats-health-poor = 较差
jobs-stats-next = 下一步
jobs-stats-succeeded = 成功

## Watching

jobs-watch-failures = 最近的失败
jobs-watch-left = 剩余 { $time }
jobs-watch-no-executions = 尚无执行
jobs-watch-over = { $total } 个执行中 { $over } 个已结束
jobs-watch-pace = 每分钟 { $rate } 个
jobs-watch-stop = 按 Ctrl-C 停止观察；任务继续进行
jobs-watch-stopped = 已停止观察；任务继续进行

## Canceling

jobs-cancel-ask = 取消 { $place }的任务 { $job }
jobs-cancel-ask-several = 取消 { $place }的 { $count } 个任务
jobs-cancel-comment = 备注，留作记录
jobs-cancel-done = { $mark } 已取消任务 { $job }：状态为 { $status }
jobs-cancel-done-executions = 已取消 { $count } 个执行
jobs-cancel-done-executions-going = 已取消 { $count } 个执行，{ $going } 个进行中
jobs-cancel-dry-run = --dry-run 可显示取消的影响
jobs-cancel-effect-forced = 将被强制取消；不会通知设备停止
jobs-cancel-effect-goes-on = 将继续到结束
jobs-cancel-effect-none = 保持不变
jobs-cancel-effect-queued = 不再开始
jobs-cancel-failed = 失败
jobs-cancel-final = 此操作无法撤消
jobs-cancel-title = 取消任务 { $job }

## Deleting

jobs-delete-ask = 删除 { $place }的任务 { $job }
jobs-delete-ask-several = 删除 { $place }的 { $count } 个任务
jobs-delete-done = { $mark } 已删除任务 { $job }
jobs-delete-dry-run = --dry-run 可显示将删除的内容
jobs-delete-force = 强制
jobs-delete-force-executions = 将使用：任务已有执行
jobs-delete-force-not-needed = 不需要：任务已结束且没有执行
jobs-delete-force-not-over = 将使用：任务尚未结束，将随删除而终止
jobs-delete-goes = 删除
jobs-delete-goes-what = 任务、任务文档和 { $count } 个执行的历史记录
jobs-delete-going = 正在删除任务 { $job }
jobs-delete-title = 删除任务 { $job }

## Simulating: the plan

jobs-simulate-ask = 在 { $place }充当 { $count } 台设备？
jobs-simulate-ask-devices = 每个任务的设备数，数字或 all
jobs-simulate-ask-rate = 每一百台设备中成功的台数，0 至 100
jobs-simulate-calls = { $count } 次调用
jobs-simulate-calls-at-best = { $count } 次调用，最快 { $time }（{ $slowest }）
jobs-simulate-devices = { $count } 台设备参与：{ $success } SUCCESS，{ $failure } FAILURE
jobs-simulate-devices-later = { $count } 台设备参与：{ $success } SUCCESS，{ $failure } FAILURE；推出继续时最多再加 { $later } 台
jobs-simulate-devices-unknown = { $answer } 既不是 all，也不是设备数
jobs-simulate-document = 任务文档：
jobs-simulate-job =
    { $selection ->
        [continuous] { $status }，持续；{ $targets } 个目标中 { $rate }% 成功：{ $success } SUCCESS，{ $failure } FAILURE（种子 { $seed }）
       *[snapshot] { $status }，快照；{ $targets } 个目标中 { $rate }% 成功：{ $success } SUCCESS，{ $failure } FAILURE（种子 { $seed }）
    }
jobs-simulate-more = ……另有 { $count } 个（完整内容见 --dry-run --output json）
jobs-simulate-nothing = 没有设备需要执行此任务
jobs-simulate-pending = 待处理：{ $queued } QUEUED，{ $in_progress } IN_PROGRESS
jobs-simulate-title = 模拟任务 { $job }

## Simulating: what a device does

jobs-step-downloaded = { $thing }：已下载固件 { $size }
jobs-step-downloading = { $thing }：正在从 S3 下载固件……
jobs-step-ended-before = { $thing }：任务执行在开始之前已结束
jobs-step-overtaken = { $thing }：任务执行已被他人更改，状态为 { $status }
jobs-step-reported = { $thing }：任务执行 { $status }
jobs-step-reported-failure = { $thing }：任务执行 { $status } - { $reason }
jobs-step-url-expired = { $thing }：预签名 URL 已过期；正在请求新的 URL
jobs-step-vanished = { $thing }：事物、任务执行或任务已不存在

## Simulating: what came of it

jobs-end-aborted = 任务符合中止规则，状态为 CANCELED
jobs-end-all-chosen = 已达到要求的设备数
jobs-end-canceled = 任务已被他人取消 (CANCELED)
jobs-end-completed = 任务状态为 COMPLETED
jobs-end-deleted = 任务已被删除
jobs-end-not-yet = 尚未结束
jobs-end-other = 任务已结束
jobs-end-scheduled = 任务状态为 SCHEDULED，正在等待下一个维护时段
jobs-end-settled = 收到通知的设备都已处理
jobs-end-stalled = 推出已有五分钟未通知任何设备
jobs-sum-again = 用同一 --seed 再次运行同一命令：处理剩余的部分
jobs-sum-at-best = 最快 { $time }（{ $slowest }）
jobs-sum-budget = { $budget } { $count } 次调用 ({ $pace }/s)
jobs-sum-budget-of = { $budget } { $count } 次调用 ({ $pace }/s，上限 { $rate }/s)
jobs-sum-calls = 共 { $count } 次调用，重复 { $repeated } 次，被节流 { $throttled } 次
jobs-sum-clock-moved = 已将本地 AWS 的时钟拨快 { $time }
jobs-sum-device-failures = 设备失败的原因
jobs-sum-device-failures-of = { $count } 台设备：{ $reason }（{ $kind }）：{ $names }
jobs-sum-downloads = 下载了 { $count } 个文件，{ $size }
jobs-sum-ended-before = { $count } 个执行在设备开始之前已结束
jobs-sum-expired = { $urls } 个 URL 已过期
jobs-sum-failures = 失败内容
jobs-sum-job = { $job }：{ $why }
jobs-sum-job-counts = { $job }：{ $why }；{ $counts }
jobs-sum-names-more = { $names } 等，另有 { $count } 个
jobs-sum-overtaken = { $count } 个执行在设备处理期间结束或变更
jobs-sum-processed = 已处理 { $count } 个任务执行：{ $succeeded } SUCCEEDED，{ $failed } FAILED
jobs-sum-processed-as-planned = 已处理 { $count } 个任务执行：{ $succeeded } SUCCEEDED，{ $failed } FAILED，符合计划
jobs-sum-processed-not-planned = 已处理 { $count } 个任务执行：{ $succeeded } SUCCEEDED，{ $failed } FAILED，其中 { $unplanned } 个不符合计划
jobs-sum-retries = 其中 { $count } 个执行是重试
jobs-sum-stopped = 已停止：{ $sum }
jobs-sum-took = 用时 { $time }
jobs-sum-took-waiting = 用时 { $time }，其中等待推出 { $waited }
jobs-sum-unheard = { $count } 个执行未能报告：AWS 未接受调用
jobs-sum-vanished = { $count } 个执行已随事物或任务消失
jobs-sum-without-execution = { $count } 个目标始终没有执行：{ $names }

## The report, a page

jobs-report-aria-outcomes = 结果
jobs-report-aria-rollout = 推出随时间的变化
jobs-report-axis-minutes = { $minutes } 分钟
jobs-report-bar-finished = 第 { $minute } 分钟：{ $count } 个结束
jobs-report-bar-queued = 第 { $minute } 分钟：{ $count } 个排队
jobs-report-bar-started = 第 { $minute } 分钟：{ $count } 个开始
jobs-report-document = 任务文档
jobs-report-durations = 从执行开始到结束，共 { $devices } 台设备应答：最短 { $least }，平均 { $mean }，最长 { $most }。
jobs-report-executions = { $executions }，其中 { $retries } 个是重试
jobs-report-fact-executions = 执行
jobs-report-fact-things = 事物
jobs-report-failures = 执行失败的原因
jobs-report-failures-all = 状态为 FAILED、REJECTED 或 TIMED_OUT 的全部 { $total } 个执行。
jobs-report-failures-first = 状态为 FAILED、REJECTED 或 TIMED_OUT 的 { $total } 个执行中，按名称排序的前 { $described } 个：AWS 每秒只允许描述十个。
jobs-report-file = 页面文件名
jobs-report-heading-count = 数量
jobs-report-heading-reason = 原因
jobs-report-heading-share = 占比
jobs-report-heading-sort = 类别
jobs-report-heading-status = 状态
jobs-report-heading-thing = 事物
jobs-report-heading-things = 事物
jobs-report-heading-took = 用时
jobs-report-more = 另有 { $count } 个
jobs-report-none = 没有任何事物具有此任务的执行。
jobs-report-nowhere = 请说明报告的输出位置
jobs-report-nowhere-hint = 用 --html FILE 生成页面，用 --output json 供程序使用，或两者并用
jobs-report-outcomes = 结果
jobs-report-rollout = 推出随时间的变化
jobs-report-rollout-each =
    { $minutes ->
        [1] 每分钟的执行数，从 { $begins } 起。
       *[other] 每 { $minutes } 分钟的执行数，从 { $begins } 起。
    }
jobs-report-row-finished = 结束：{ $count }
jobs-report-row-queued = 排队：{ $count }
jobs-report-row-started = 开始：{ $count }
jobs-report-seen = { $place }；查看时间 { $at }
jobs-report-settings = 设置
jobs-report-silent = 未说明
jobs-report-slowest = 最慢的设备
jobs-report-title = 任务 { $job }
jobs-report-wrote = 已写入 { $path }

## Learning moments

jobs-learn-abort =
    当更新被证实有问题时，中止规则会自动结束任务。它统计已结束任务的设备：设备数足够多，且其中失败的比例达到设定的百分比时，AWS IoT 便取消任务。

    QUEUED 的执行会被取消，不再开始；IN_PROGRESS 的执行继续进行。等待中的重试会被放弃。

    设置最少设备数，可避免任务仅因第一台设备恰好失败而结束。对于“FAILED、10%、5 台设备”，前五台中有一台失败即为 20%，任务停止；到 50 台设备时则需要五台失败。规则可以统计 FAILED、REJECTED、TIMED_OUT 或 ALL（三者合计），一个任务可以有多条规则。
jobs-learn-abort-title = 会自行停止的任务

jobs-learn-cancel =
    取消会结束任务，但保留任务：文档、配置和每台设备上的情况仍可查看。删除则会清除这一切。

    当固件或目标有误、失败的设备过多，或有更紧急的内容需要推出时，应取消任务。QUEUED 的执行不再开始；IN_PROGRESS 的执行继续进行，因为设备在更新途中被打断可能会无法使用。--force 会将这些执行一并取消，设备在报告时才会得知。

    已取消的任务不能恢复：请为剩余的设备创建新任务。
jobs-learn-cancel-title = 取消任务，还是删除任务？

jobs-learn-create =
    接下来显示将要发送的完整任务及其效果：通知所有设备需要多久，以及在中止规则停止任务之前，会有多少设备收到有问题的固件。

    CreateJob 检查文档后立即返回。执行（每台设备一个）稍后出现，并按任务的速率推出。

    文档此后不再改变；目标只能增加，且仅限持续任务。说明、推出速率、中止规则、超时和重试仍可在 AWS 中更改。在任务删除之前，其 ID 一直被占用。
jobs-learn-create-title = 创建任务时会发生什么

jobs-learn-delete =
    删除会清除任务、任务文档以及每台设备上的执行历史记录。任务所安装的内容仍然保留。删除后无法恢复。

    如果只想停止任务，应取消而不是删除：取消会保留记录。删除适用于清理已结束的任务、测试之后的整理，或需要再次使用该 ID 的情况；AWS 会在两年后自动清除任务。

    任务尚未结束时，AWS 会拒绝删除，除非强制删除：此时正在执行任务的设备在报告时会被拒绝。最多可同时删除十个任务。
jobs-learn-delete-title = 删除会清除什么

jobs-learn-discover =
    任务能可靠地让设备完成工作：它会等待离线的设备，记录每台设备的结果，还可以放慢和停止。

    任务需要三样已经存在的东西：

      目标   事物组或事物：由谁来做，最多 100 个
      工作   软件包的一个版本，或自定义文档
      角色   AWS IoT 用它为固件 URL 签名

    fleetctl 先查找此账户和区域中的事物组和软件包，以便从现有内容中选择。`fleetctl provision` 可创建这一切。查看不产生费用，也不作任何更改。
jobs-learn-discover-title = 任务由什么组成

jobs-learn-execution =
    任务是指令，执行是一台设备对指令的落实。每个目标事物都有自己的执行，并带有编号，重试时编号递增。

      QUEUED       设备尚未开始
      IN_PROGRESS  设备已开始，途中可以报告进度
      SUCCEEDED    设备报告已完成
      FAILED       设备报告无法完成
      REJECTED     设备报告拒绝执行
      TIMED_OUT    设备未按时报告
      CANCELED     任务在完成之前被取消
      REMOVED      事物不再是目标，或已被删除

    前两种是未结束的状态，其余是最终状态。设备可以在报告中附上最多十项详细信息（键值对）：出现失败时，应首先查看这些信息。
jobs-learn-execution-title = 什么是执行

jobs-learn-rollout =
    推出速率表示每分钟通知多少台设备。AWS IoT 允许每个任务最多 1,000 台。较低的速率让您有时间在所有设备更新之前发现最初的失败，也避免所有设备同时下载而压垮服务器。

    固定速率每分钟都相同。指数速率起初较低，每多通知或多成功若干台设备便提高一次。例如起初 50 台，每 1,000 台设备翻倍：

      累计设备数           0    1,000    2,000    3,000
      每分钟速率          50      100      200      400

    按成功的设备数递增较为稳妥：有问题的更新不会加速。
jobs-learn-rollout-title = 更新的扩散速度

jobs-learn-selection =
    组会变化：事物会加入和离开。目标选择决定这对任务意味着什么。

      SNAPSHOT     目前在组中的事物；它们全部完成后，任务为 COMPLETED
      CONTINUOUS   也包括以后加入的每个事物；任务一直进行，直到取消
                   或到达结束时间

    SNAPSHOT 适合某一时刻的更新，结束时有明确的结果。CONTINUOUS 适合“组中的每台设备至少为此版本”之类的规则：新设备加入时即被更新。对于动态组，设备只要开始与查询匹配即可。事物离开组时，如果尚未完成，会从持续任务中 REMOVED。
jobs-learn-selection-title = 仅限现在，还是从现在起

jobs-learn-simulate =
    fleetctl 现在为任务的每台设备完成设备软件的工作：

      1  开始  报告 IN_PROGRESS
      2  获取  获取文档；AWS IoT 在此刻为 URL 签名
      3  下载  通过该 URL 分小块读取固件
      4  报告  SUCCEEDED，或 FAILED 及原因

    整个账户的设备每秒最多报告 200 次；每台设备报告两次，10,000 台设备至少需要 100 秒。fleetctl 的速率低于此值。哪些设备失败事先抽签决定，并以“Simulated failure”为原因报告，以便观察中止规则、重试和统计的效果。固件内容不会保存。
jobs-learn-simulate-executions =
    任务中有待处理的设备，是执行为 QUEUED 或 IN_PROGRESS 的设备。QUEUED 的执行等待设备连接并请求；IN_PROGRESS 的执行已开始但未完成，可能来自中断的模拟。

    这些设备可能比目标少：任务每分钟只通知一定数量的设备，也有设备已经完成。此时模拟会等待后续设备，或拨动本地 AWS 的时钟。

    真实设备通过 MQTT 得知任务：即 `$aws/things/THING/jobs/notify-next` 上的消息。然后请求下一个执行的文档。
jobs-learn-simulate-executions-title = 哪些设备有待处理

jobs-learn-simulate-jobs =
    只有 IN_PROGRESS 的任务才有设备要做的工作。SCHEDULED 的任务等待开始时间或下一个维护时段；COMPLETED 或 CANCELED 的任务已结束。

    设备看到的任务与您看到的不同。它只能看到自己的执行，按排队顺序一个接一个，通过专用的接口：任务数据平面，使用 MQTT 或 HTTPS。它不能创建任务，也看不到其他设备在做什么。

    模拟使用同一接口。AWS IoT 的记录与真实设备留下的完全相同，因此可以用来试用查看任务的各个命令。
jobs-learn-simulate-jobs-title = 从设备的角度看任务

jobs-learn-simulate-title = 设备将做什么

jobs-learn-stats =
    QUEUED 在等待设备；IN_PROGRESS 已由设备开始；SUCCEEDED、FAILED 和 REJECTED 是设备自己的报告；TIMED_OUT 表示设备未按时报告；REMOVED 表示事物不再是目标或已被删除；CANCELED 表示任务已取消。

    95% 及以上为优秀，80% 及以上为良好，50% 及以上为较差，更低为严重。大量 TIMED_OUT 说明连接有问题或超时过短；大量 REJECTED 说明设备与任务不符；开始后不久 FAILED 多与下载有关，较晚 FAILED 多与安装有关。

    先推出到少数设备，用中止规则监视其余设备；失败超过 20% 时应考虑取消。
jobs-learn-stats-title = 状态和比例的含义

jobs-learn-targets =
    一个任务可以针对多个组和事物，最多 100 个。同时位于多个组中的事物只有一个执行。组的子组也包括在内。

    组作为目标优于单个事物：组体现设备的共同点，例如国家/地区或类型，且无需维护列表。如果想先在少数设备上试用更新，可为它们建一个组，在该组上运行任务，再为所有设备创建下一个任务。

    接下来的设置都是可选的。不设置时，任务每分钟最多通知 1,000 台设备，绝不自行停止，并无限期等待每台设备。
jobs-learn-targets-title = 谁会收到任务

jobs-learn-timeout =
    设备在更新途中断电后便不再报告。其执行会一直停留在 IN_PROGRESS，SNAPSHOT 任务也永远不会 COMPLETED。超时（一分钟至七天）会将其以 TIMED_OUT 结束。

    超时从 IN_PROGRESS 起计算，QUEUED 期间不计：离线的设备可以一直等待。设备处理期间不能延长超时，因此请为缓慢的网络留出余地；AWS 可能最多晚一分钟才发现超时。

    TIMED_OUT 和 FAILED 的执行可以重新排队，每台设备合计最多十次；REJECTED 的执行不会重试。
jobs-learn-timeout-title = 始终不应答的设备

jobs-learn-type =
    无线更新 (ota) 会安装软件包的一个版本。文档由 fleetctl 编写：AWS IoT 将版本的属性填入其中，并在每次设备请求时填入新的固件 URL，有效期为一小时。如果软件包配置已开启，每台成功设备的 `$package` 影子会自动记录它的版本。

    自定义 (custom) 任务执行您的文档所写的内容：最多 32,768 个字符的任意 JSON，例如一个操作及其参数。其含义由设备上的软件决定，AWS IoT 只负责传送。可用于重启、轮换密钥或收集日志。
jobs-learn-type-title = 两类任务
