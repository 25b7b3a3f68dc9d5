# What all commands have in common.

## Questions and answers

common-answer-unreadable = 无法读取回答：{ $cause }
common-answer-yes-or-no = 请回答 y 或 n
common-confirm-give = 请指定 --confirm { $word }；{ $otherwise }
common-confirm-give-exactly = 请指定 --confirm { $word }，大小写须完全一致；{ $otherwise }
common-confirm-no-terminal = 没有可供输入 { $word } 的终端；未执行任何操作
common-confirm-not-yes = --yes 不能代替该词：请指定 --confirm { $word }
common-confirm-wrong = --confirm { $given } 不是要求的 { $word }；未执行任何操作
common-declined = 已选择不继续；未执行任何操作
common-give-yes = 指定 --yes 即回答“是”
common-language-unknown = AWS_IOT_LANG 的值 { $word } 不是 fleetctl 支持的语言：{ $languages }
common-moment-read = 按 Enter 继续，输入 s 跳过这些讲解：
common-no-default = [y/N]
common-nobody-to-ask = 无人可问：{ $question }未执行任何操作
common-not-answered = 问题未得到回答；未执行任何操作
common-not-named = 未指定 { $what }，也没有可供选择的终端；未执行任何操作
common-pick-at-least-one = 请至少选择一个
common-pick-group = 编号或组名：
common-pick-groups-title = { $place }的事物组
common-pick-next = n  下一页
common-pick-nothing = 没有匹配项
common-pick-previous = p  上一页
common-pick-search = 搜索：
common-pick-search-key = s  搜索
common-pick-things = 编号或事物名称，以逗号分隔：
common-pick-things-title = { $place }的事物
common-not-the-word-canceled = 输入的不是 { $word }；未取消任何内容
common-not-the-word-changed = 输入的不是 { $word }；未更改任何内容
common-not-the-word-deleted = 输入的不是 { $word }；未删除任何内容
common-same-command = 无需提问的等效命令：
common-stopped = 已停止；未执行任何操作
common-stopping = 正在停止：先等待进行中的操作结束；再按一次 Ctrl-C 立即退出
common-type-the-word = 输入 { $word } 以继续：
common-yes-default = [Y/n]

## Labels

common-label-error = 错误：
common-label-hint = 提示：
common-label-warning = 警告：

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }d
common-time-d-h = { $days }d { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = 证书附加关系
common-kinds-bucket = S3 存储桶
common-kinds-certificate = 证书
common-kinds-command = 命令
common-kinds-dynamic-group = 动态组
common-kinds-firmware = 固件文件
common-kinds-indexing = 机群索引
common-kinds-iot-policy = IoT 策略
common-kinds-job = 任务
common-kinds-membership = 组成员关系
common-kinds-named-shadow = 其他命名影子
common-kinds-other = 其他资源
common-kinds-package = 软件包
common-kinds-package-configuration = 软件包配置
common-kinds-package-shadow = $package 影子
common-kinds-package-version = 软件包版本
common-kinds-role = IAM 角色
common-kinds-shadow = 经典影子
common-kinds-thing = 事物
common-kinds-thing-group = 事物组
common-kinds-thing-type = 事物类型

## One resource, with its name: the beginning of a line about it.

common-named-attachment = 证书 { $name } 的附加关系
common-named-bucket = S3 存储桶 { $name }
common-named-certificate = 证书 { $name }
common-named-command = 命令 { $name }
common-named-dynamic-group = 动态组 { $name }
common-named-firmware = 固件文件 { $name }
common-named-indexing = 机群索引 { $name }
common-named-iot-policy = IoT 策略 { $name }
common-named-job = 任务 { $name }
common-named-membership = { $name } 的组成员关系
common-named-named-shadow = { $name } 的命名影子
common-named-other = 资源 { $name }
common-named-package = 软件包 { $name }
common-named-package-configuration = 软件包配置 { $name }
common-named-package-shadow = { $name } 的 $package 影子
common-named-package-version = 软件包版本 { $name }
common-named-role = IAM 角色 { $name }
common-named-shadow = { $name } 的经典影子
common-named-thing = 事物 { $name }
common-named-thing-group = 事物组 { $name }
common-named-thing-type = 事物类型 { $name }

## Resources of a kind, counted

common-count-attachment = { $count } 个证书附加关系
common-count-bucket = { $count } 个 S3 存储桶
common-count-certificate = { $count } 个证书
common-count-command = { $count } 个命令
common-count-dynamic-group = { $count } 个动态组
common-count-firmware = { $count } 个固件文件
common-count-iot-policy = { $count } 个 IoT 策略
common-count-job = { $count } 个任务
common-count-membership = { $count } 个组成员关系
common-count-named-shadow = { $count } 个其他命名影子
common-count-other = { $count } 个其他资源
common-count-package = { $count } 个软件包
common-count-package-shadow = { $count } 个 $package 影子
common-count-package-version = { $count } 个软件包版本
common-count-role = { $count } 个 IAM 角色
common-count-setting = { $count } 项设置
common-count-shadow = { $count } 个经典影子
common-count-thing = { $count } 个事物
common-count-thing-group = { $count } 个事物组
common-count-thing-type = { $count } 个事物类型

## Parts of the work, beside their progress

common-phase-attachments = 共用证书
common-phase-certificates = 证书
common-phase-command-answers = 应答
common-phase-command-starts = 执行
common-phase-commands = 命令
common-phase-devices = 事物
common-phase-dynamic-groups = 动态组
common-phase-firmware = 固件文件
common-phase-groups = 事物组
common-phase-indexing = 机群索引
common-phase-iot-policies = IoT 策略
common-phase-job-executions = 已统计的执行
common-phase-jobs = 任务
common-phase-other = 其他工作
common-phase-package-configuration = 软件包配置
common-phase-package-versions = 软件包版本
common-phase-packages = 软件包和版本
common-phase-proof = 剩余资源
common-phase-revert = $package 影子
common-phase-roles = IAM 角色
common-phase-simulation = 设备
common-phase-storage = 存储桶
common-phase-survey = 现有资源
common-phase-thing-types = 事物类型
common-phase-upload = 上传

## What is put right on a resource that is there

common-repair-content = 设置属性和构件
common-repair-enable = 开启
common-repair-merge = 补充缺少的内容
common-repair-other = 修正
common-repair-policy = 设置策略
common-repair-publish = 发布
common-repair-tags = 添加标签
common-repair-trust = 设置信任策略
common-repair-undeprecate = 取消弃用
common-repair-versioning = 开启版本控制

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = 已有同名的动态组
common-conflict-other = 与要求不符
common-conflict-other-artifact = 发布时使用了其他构件，AWS 不允许更改
common-conflict-other-region = 存储桶位于其他区域
common-conflict-other-role = 已在使用其他角色
common-conflict-somebody-elses = 属于他人：其研讨会标签的值不同

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = 已附加到非研讨会的事物
common-reason-belonging-unread = 无法读取其归属
common-reason-changed = 制定计划后有变更
common-reason-holds-kept = 其中有要保留的内容
common-reason-no-pattern-match = 名称不符合命名模式
common-reason-no-workshop-tag = 没有研讨会标签
common-reason-not-attached = 未附加到任何研讨会事物
common-reason-not-for-iot = AWS IoT 无法代入该角色
common-reason-not-turned-on-by-us = 不是由预置开启的
common-reason-off = 已经关闭
common-reason-other = 保留
common-reason-other-account = 位于其他账户
common-reason-other-region = 位于其他区域
common-reason-other-role = 使用非研讨会的角色
common-reason-somebody-elses = 其研讨会标签的值不同
common-reason-tags-unread = 无法读取其标签
common-reason-used-by-others = 正被非研讨会资源使用

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = 制定计划后有变更
common-kept-holds-kept = 其中有要保留的内容
common-kept-off = 已经关闭
common-kept-other = 非研讨会资源
common-kept-tags-unread = 无法查看
common-kept-used-by-others = 正被非研讨会资源使用

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = 依据关联关系识别
common-identified-legacy-name = 依据旧命名模式识别
common-identified-name = 依据命名模式识别：{ $pattern }
common-identified-other = 已识别
common-identified-tag = 依据标签识别：{ $tag }
common-identified-thing = 依据与研讨会事物的关联识别
common-identified-turned-on = 依据预置所开启的内容识别

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = 等待 AWS 将任务显示为已取消，最多 { $time }
common-waiting-job-deleted = 等待任务删除完毕，最多 { $time }
common-waiting-job-deletions = 等待正在删除的任务少于十个，最多 { $time }
common-waiting-other = 等待 AWS，最多 { $time }
common-waiting-role-assumable = 等待 AWS IoT 能够代入新角色，最多 { $time }
common-waiting-rollout = 等待推出继续，最多 { $time }
common-waiting-thing-type-deletable = 等待已弃用的事物类型可以删除：剩余 { $left }

# The same on a line that is drawn again each second.
common-counting-down-thing-type-deletable = { $left } 等待已弃用的事物类型可以删除

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = 已将本地 AWS 的时钟拨快 { $by }：任务已取消
common-clock-moved-job-deleted = 已将本地 AWS 的时钟拨快 { $by }：任务已删除
common-clock-moved-job-deletions = 已将本地 AWS 的时钟拨快 { $by }：可以再删除一个任务
common-clock-moved-other = 已将本地 AWS 的时钟拨快 { $by }：无需等待
common-clock-moved-rollout = 已将本地 AWS 的时钟拨快 { $by }：推出继续进行
common-clock-moved-thing-type-deletable = 已将本地 AWS 的时钟拨快 { $by }：现在可以删除事物类型

## What can be done about a call that failed

common-remedy-again = 稍后重试：同一命令会从中断处继续
common-remedy-allow = 在调用方的 IAM 策略中允许 { $action }
common-remedy-denied = 检查凭证：aws sts get-caller-identity
common-remedy-limit = 在 Service Quotas 中申请提高配额，或删除不需要的资源
common-remedy-throttled = 用 --rate 降低速率，或稍后重试

## Where something is

# Stands for AWS where calls go to another address.
common-aws-at = 位于 { $url } 的 AWS
# $aws is AWS, LOCAL, or common-aws-at.
common-place = { $aws }（账户 { $account }，{ $region }）

## Where a dynamic group stands

common-group-active = 活动
common-group-building = 正在构建：正在查找成员
common-group-rebuilding = 正在重新构建：正在重新查找成员
common-group-unknown = 未知

## Calls to AWS

common-no-throttle = 无节流
common-throttled = 被节流：{ $times }
common-throttles-of = { $bucket } { $times } 次

## Lists

common-list-comma = 、{""}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = 连续 { $failed } 台设备失败：不再尝试其余 { $left } 台
common-left-alone = { $what } 不作更改：{ $why }
common-scan-failed = { $kinds }未能全部查看；未能查看的予以保留：{ $failure }
common-spared = { $what } 不会删除：{ $reason }
common-tag-failed = 无法为 { $what } 添加标签：{ $failure }
common-tags-unread = 无法读取 { $what } 的标签：{ $failure }
common-warned-last = { $warning }；此后的同类警告只计数，见摘要

## Progress, as short as possible

common-progress-failed = 失败 { $count }
common-progress-left = 剩余 { $time }

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer }，{ $ms } ms
common-debug-answer-request = { $answer }，{ $ms } ms，请求 { $id }
common-debug-attempt = { $call }，第 { $attempt } 次尝试
common-debug-no-answer = 无应答

## Plans and summaries

common-at-best = 按配额最快 { $time }（{ $bottleneck }）
common-as-fast = 全速进行：未限制速率
common-bottleneck = { $bucket }：{ $calls } 次调用
common-bottleneck-paced = { $bucket }：{ $calls } 次调用，{ $rate }/s
common-heading-failed = 失败内容
common-heading-next = 下一步
common-heading-plan = 计划
common-took-best = { $took }；最快 { $best }（{ $bottleneck }）
common-request = 请求 { $id }
common-version-deprecated = 已弃用
common-version-draft = 草稿
common-version-published = 已发布
