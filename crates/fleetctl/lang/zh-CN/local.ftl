# The local AWS.

## The clock

local-clock-ahead = 比实际时间快 { $by }
local-clock-as-wall = 与实际时间一致
local-clock-no-time = 未说明时钟拨动多少；未执行任何操作
local-clock-no-time-hint = 请直接指定：{ $command }
local-clock-question = 拨动多少，例如 30s、5m、1h30m 或 2d：

## What it does: `local coverage`

local-coverage-count = { $all } 个操作中的 { $built } 个
local-coverage-others = 其余操作应答 501 NotImplemented；--output json 可全部列出

## What it holds: `local status`

local-holds-nothing = 尚无内容
local-kind-billing-groups = 账单组
local-kind-buckets = 存储桶
local-kind-ca-certificates = CA 证书
local-kind-certificates = 证书
local-kind-command-executions = 命令执行
local-kind-commands = 命令
local-kind-fleet-metrics = 机群指标
local-kind-iam-policies = IAM 策略
local-kind-iam-roles = IAM 角色
local-kind-iot-policies = IoT 策略
local-kind-job-executions = 任务执行
local-kind-job-templates = 任务模板
local-kind-jobs = 任务
local-kind-objects = 对象
local-kind-package-versions = 软件包版本
local-kind-packages = 软件包
local-kind-retained-messages = 保留消息
local-kind-shadows = 影子
local-kind-thing-groups = 事物组
local-kind-thing-types = 事物类型
local-kind-things = 事物
local-label-clock = 时钟
local-label-holds = 内容
local-label-served = 服务地址
local-label-state = 状态数据
local-nobody-serves = 未提供服务

## Other commands

local-not-served = 没有使用 { $directory } 提供服务的本地 AWS
local-not-served-hint = 请在另一个终端中启动：{ $command }
local-reset-empty = { $directory } 已清空
local-reset-question = 清空 { $directory } 中本地 AWS 的 { $count } 个资源？
local-reset-served = { $directory } 正在 { $url } 提供服务：清空会使其客户端丢失已有内容
local-reset-served-hint = 请先停止 `fleetctl local serve`
local-serve-ready = 本地 AWS 已就绪。在另一个终端中运行：
local-serve-remote = 其他机器可以访问 { $address }，而其凭证众所周知：能访问它的人可以读取和更改此本地 AWS 中的一切
local-serve-stopped = 已停止
local-serve-stops = 按 Ctrl-C 停止
