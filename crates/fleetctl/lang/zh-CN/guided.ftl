# The guided mode: `fleetctl` alone on a terminal, with its menus.

## Opening

guided-title = fleetctl：一个 AWS IoT 机群，从预置到清理
guided-leaving = 任何问题都可以按 Ctrl-C 或输入 q 安全退出。按 Enter 采用方括号中的值。
guided-language = 语言
guided-place = 位置
guided-place-aws = AWS，使用本机的凭证和区域
guided-place-local = fleetctl 内置的本地 AWS：无需账户，无需网络，不产生费用

## Menus

guided-back = 返回
guided-choose = 请输入编号，q 退出：
guided-choose-number = 请输入 1 到 { $last } 之间的编号
guided-debug = 开启调试模式：显示对 AWS 的每次调用
guided-debug-off = 关闭调试模式
guided-leave = 退出
guided-main = 想做什么？

## The main menu. Those that open a menu are its title as well.

guided-cleanup = 清理：删除研讨会创建的资源
guided-commands = 命令：让设备立即执行操作
guided-doctor = 检查一切是否就绪
guided-devices = 设备：连接设备，运行虚拟设备
guided-groups = 动态组
guided-jobs = 查看任务
guided-jobs-create = 创建任务
guided-jobs-simulate = 模拟任务的设备
guided-learn = 以课程形式完成研讨会
guided-local = 本地 AWS
guided-packages = 软件包
guided-provision = 预置机群

## Jobs

guided-jobs-cancel = 取消任务
guided-jobs-delete = 删除任务
guided-jobs-document = 显示任务文档
guided-jobs-execution = 查看一台设备上的执行
guided-jobs-executions = 列出任务的执行
guided-jobs-list = 列出所有任务
guided-jobs-report = 生成任务报告页面
guided-jobs-show = 查看任务
guided-jobs-stats = 任务统计
guided-jobs-watch = 持续观察任务

## Packages

guided-packages-add-version = 添加版本
guided-packages-config-disable = 关闭软件包配置
guided-packages-config-enable = 开启软件包配置
guided-packages-config-status = 显示软件包配置
guided-packages-create = 创建软件包
guided-packages-delete = 删除软件包
guided-packages-delete-version = 删除版本
guided-packages-device = 显示设备上的版本
guided-packages-list = 列出软件包
guided-packages-revert = 回退多台设备的版本
guided-packages-show = 查看软件包
guided-packages-show-version = 查看版本

## Dynamic groups

guided-groups-create = 创建动态组
guided-groups-delete = 删除动态组
guided-groups-list = 列出动态组
guided-groups-show = 查看动态组
guided-groups-test = 试用查询

## Commands

guided-commands-cancel = 取消设备上的命令
guided-commands-create = 创建命令
guided-commands-delete = 删除命令
guided-commands-deprecate = 弃用命令，使其无法运行
guided-commands-guide = 说明设备端如何处理
guided-commands-history = 执行历史记录
guided-commands-list = 列出命令
guided-commands-restore = 恢复已弃用的命令
guided-commands-run = 在设备上运行命令
guided-commands-show = 查看命令
guided-commands-status = 执行的状态
guided-commands-topics = 设备的 MQTT 主题

## Devices

guided-devices-enroll = 注册事物，使其能够连接
guided-devices-list = 列出已注册的事物
guided-devices-publish = 通过 MQTT 发布消息
guided-devices-revoke = 撤销注册
guided-devices-run = 运行虚拟设备
guided-devices-subscribe = 通过 MQTT 监听主题

## The local AWS

guided-local-clock = 向前拨动时钟
guided-local-reset = 清空所有内容
guided-local-serve = 供其他工具使用，直到按 Ctrl-C
guided-local-status = 显示其中的内容
